package io.answergraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/** Where the process starts and the only place where it ends. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Whatever the locale: results are UTF-8, as the files are.
        WatchedOutput watched = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(new BufferedOutputStream(watched, 1 << 16), false, UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        Streams streams = new Streams(
                System.in,
                out,
                err,
                Boolean.getBoolean("answergraph.terminal.out"),
                Integer.getInteger("answergraph.terminal.columns", Integer.MAX_VALUE),
                Boolean.getBoolean("answergraph.terminal.err"));
        Path home = Path.of(System.getProperty("answergraph.home", ""));
        int code = new Program(streams, new Installation(home)).run(arguments);
        out.flush();
        System.exit(watched.isBroken() ? Failures.unwritten(streams, watched.reason()) : code);
    }
}
