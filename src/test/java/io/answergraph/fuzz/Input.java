package io.answergraph.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A file as a stranger hands it in.
 *
 * @param name its name, whose extension tells the reader the format; in no folder
 * @param bytes its content; not to be changed
 */
record Input(String name, byte[] bytes) {
    static Input of(String name, CharSequence text) {
        return new Input(name, text.toString().getBytes(UTF_8));
    }

    Input withBytes(byte[] other) {
        return new Input(name, other);
    }

    boolean isZip() {
        return name.endsWith(".zip");
    }
}
