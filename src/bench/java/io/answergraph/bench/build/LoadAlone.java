package io.answergraph.bench.build;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;

/** What {@code tdb2.tdbloader} does of itself: fills a database, made as TDB2 makes it, from a file. */
public final class LoadAlone {
    private LoadAlone() {}

    /**
     * Fills a database.
     *
     * @param args a file of N-Quads, and an empty folder
     */
    public static void main(String[] args) throws java.io.IOException {
        ARQ.init();
        Path folder = Files.createDirectories(Path.of(args[1]));
        DataLoader loader = LoaderFactory.createLoader(
                DatabaseMgr.connectDatasetGraph(Location.create(folder.toString())), MonitorOutputs.nullOutput());
        loader.startBulk();
        RDFParser.source(args[0]).lang(Lang.NQUADS).parse(loader.stream());
        loader.finishBulk();
    }
}
