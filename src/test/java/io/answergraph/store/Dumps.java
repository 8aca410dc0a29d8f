package io.answergraph.store;

import io.answergraph.export.ExportFormat;
import io.answergraph.export.Exporter;
import io.answergraph.export.Selection;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a store holds, as one text that is the same for the same graph. */
public final class Dumps {
    private Dumps() {}

    public static String of(Path folder) {
        try (GraphStore store = GraphStore.openForReading(folder)) {
            return of(store);
        }
    }

    public static String of(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return store.read(dataset -> {
            new Exporter(store.iris(), store.prefixes())
                    .write(Selection.all().quads(dataset, store.iris(), ExportFormat.NQ), ExportFormat.NQ, out);
            return out.toString(StandardCharsets.UTF_8);
        });
    }
}
