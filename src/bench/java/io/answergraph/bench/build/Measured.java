package io.answergraph.bench.build;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Runs a program in this process and notes what it took when it ends, however it does. */
public final class Measured {
    private static final double SECOND = 1_000_000_000;
    private static final Path STATUS = Path.of("/proc/self/status");

    private Measured() {}

    /**
     * Runs a program.
     *
     * @param args the file for the note, the class of the program, and its arguments
     */
    public static void main(String[] args) throws ReflectiveOperationException {
        long began = System.nanoTime();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> note(Path.of(args[0]), began)));
        Class.forName(args[1]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(args, 2, args.length));
    }

    private static void note(Path file, long began) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Cost cost = new Cost((System.nanoTime() - began) / SECOND, system.getProcessCpuTime() / SECOND, peakMemory());
        try {
            Files.writeString(file, cost.toLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most memory that the process ever had, heap and all, in kilobytes; 0 where the system does not tell. */
    private static long peakMemory() {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
