package io.answergraph.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Tells how far a long command is: a bar that redraws itself on a terminal, a line at every tenth of the way elsewhere,
 * nothing for few files or with {@code --quiet}. Not thread-safe.
 */
final class Progress implements AutoCloseable {
    private static final int WORTH_TELLING = 20;

    private final Output output;
    private final String unit;
    private final int total;
    private final @Nullable ProgressBar bar;
    private int done;

    Progress(Output output, String task, String unit, int total) {
        this.output = output;
        this.unit = unit;
        this.total = total;
        this.bar = output.showsProgress() && total > 1 ? bar(output, task, total) : null;
    }

    private static ProgressBar bar(Output output, String task, int total) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .setConsumer(new ConsoleProgressBarConsumer(output.err(), 80))
                .clearDisplayOnFinish()
                .build();
    }

    void step() {
        done++;
        if (bar != null) {
            bar.step();
        } else if (total >= WORTH_TELLING && done < total && tenth(done) > tenth(done - 1)) {
            output.note(done + " of " + total + " " + unit);
        }
    }

    private int tenth(int count) {
        return (int) (10L * count / total);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
