package io.answergraph.store;

import io.answergraph.rdf.Recipes;
import java.io.IOException;
import java.nio.file.Path;

/** Another process: holds a store until its input ends, or dies in the midst of a build. */
final class StoreHolder {
    private StoreHolder() {}

    public static void main(String[] arguments) throws IOException {
        GraphStore store = GraphStore.openForWriting(Path.of(arguments[1]));
        if (arguments[0].equals("hold")) {
            System.out.println("held");
            int end = System.in.read();
            Runtime.getRuntime().halt(end == -1 ? 0 : 1);
        }
        store.update(Recipes.ontology(), "2", update -> {
            for (int i = 0; i < 20; i++) {
                update.put(Recipes.minestrone("soups/new-" + i));
            }
            update.remove(Recipes.minestrone("soups/one").document().id());
            Runtime.getRuntime().halt(9);
            return update;
        });
    }

    static Process start(String what, Path store) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "--enable-native-access=ALL-UNNAMED",
                        StoreHolder.class.getName(),
                        what,
                        store.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
