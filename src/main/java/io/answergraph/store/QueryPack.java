package io.answergraph.store;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shipped queries.
 *
 * @param queries sorted by name
 */
public record QueryPack(List<QueryFile> queries) {
    public QueryPack {
        queries = List.copyOf(queries);
    }

    /**
     * Every {@code .rq} file of the folder.
     *
     * @throws QueryException if the header of one is not well formed
     */
    public static QueryPack folder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new QueryPack(files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .map(QueryFile::read)
                    .toList());
        } catch (IOException e) {
            throw new EnvironmentException(
                    "The folder of queries " + folder + " cannot be read (" + e + "). Reinstall answergraph.", e);
        }
    }

    /** The queries by group, both sorted: the headlines bear numbers. */
    public SortedMap<String, List<QueryFile>> groups() {
        return queries.stream().collect(Collectors.groupingBy(QueryFile::group, TreeMap::new, Collectors.toList()));
    }

    public Optional<QueryFile> find(String name) {
        return queries.stream().filter(query -> query.name().equals(name)).findFirst();
    }
}
