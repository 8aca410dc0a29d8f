package io.answergraph.store;

import io.answergraph.model.DocumentId;
import io.answergraph.rdf.LazyOntology;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.Recipes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/**
 * Another process that changes a store in every way, again and again, until somebody kills it: each step leads from one state
 * that is known by its number to the next. It says which step it begins.
 */
final class RestlessBuilder {
    /** The documents of each state. */
    static final List<List<String>> STATES = List.of(
            List.of("soups/one", "soups/two"),
            List.of("soups/one"),
            List.of("soups/two", "soups/three"),
            List.of("soups/four", "soups/one", "soups/three", "soups/two"));

    private RestlessBuilder() {}

    public static void main(String[] arguments) {
        LoadedOntology ontology = Recipes.ontology();
        Random random = new Random(Long.parseLong(arguments[1]));
        int state = Integer.parseInt(arguments[2]);
        try (GraphStore store = GraphStore.openForWriting(Path.of(arguments[0]))) {
            say("open " + state);
            while (true) {
                int next = random.nextInt(STATES.size());
                switch (random.nextInt(4)) {
                    case 0 -> {
                        say("compact " + state);
                        store.compact();
                    }
                    case 1 -> {
                        say("rebuild " + next);
                        store.build(LazyOntology.of(ontology), "1", held -> true, update -> become(update, next));
                        state = next;
                    }
                    case 2 -> {
                        say("search " + state);
                        titles(store);
                    }
                    default -> {
                        say("update " + next);
                        store.update(ontology, "1", update -> become(update, next));
                        state = next;
                    }
                }
                say("done " + state);
            }
        }
    }

    /** Lets the graph hold the documents of a state. */
    static Update become(Update update, int state) {
        TreeSet<DocumentId> wanted = new TreeSet<>();
        for (String id : STATES.get(state)) {
            wanted.add(new DocumentId(id));
            update.put(Recipes.minestrone(id));
        }
        update.retainOnly(wanted);
        return update;
    }

    /** How many documents a search finds, all of which have one title. */
    static int titles(GraphStore store) {
        return store.share(graph -> graph.texts()
                .matches("minestrone", Optional.of("https://schema.org/name"), Optional.empty(), 99)
                .size());
    }

    private static void say(String words) {
        System.out.println(words);
        System.out.flush();
    }

    static Process start(Path store, long seed, int state) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "--enable-native-access=ALL-UNNAMED",
                        RestlessBuilder.class.getName(),
                        store.toString(),
                        Long.toString(seed),
                        Integer.toString(state))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
