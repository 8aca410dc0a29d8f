package io.answergraph.cli;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far one piece of work is. Told often; shows what of it is worth showing. Used by one thread. */
sealed interface ProgressDisplay {
    /** For a piece of work that begins now. */
    static ProgressDisplay of(Output output, Pace begin) {
        return switch (output.progressForm()) {
            case AUTO, NONE -> new Nothing();
            case BAR -> begin.total() > 1 || begin.total() == Pace.UNKNOWN ? new Bar(output, begin) : new Nothing();
            case LINES -> {
                boolean isUnknown = begin.total() == Pace.UNKNOWN && begin.isCounted();
                yield isUnknown || begin.total() >= Lines.WORTH_TELLING ? new Lines(output) : new Nothing();
            }
            case JSON -> new Events(output, begin);
        };
    }

    /** It is so far now. */
    void show(Pace pace);

    /** It is at its end, or given up. */
    void end(Pace pace);

    /** Quiet. */
    record Nothing() implements ProgressDisplay {
        @Override
        public void show(Pace pace) {}

        @Override
        public void end(Pace pace) {}
    }

    /** A bar that is gone afterwards. */
    final class Bar implements ProgressDisplay {
        private static final int WIDEST = 100;

        private final ErasedLine line;
        private final ProgressBar bar;

        private Bar(Output output, Pace begin) {
            this.line = new ErasedLine(output.err(), Math.min(output.columns(), WIDEST));
            this.bar = new ProgressBarBuilder()
                    .setTaskName(begin.work())
                    .setInitialMax(begin.total())
                    .setUnit(begin.unit().isEmpty() ? "" : " " + begin.unit(), 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(line)
                    .clearDisplayOnFinish()
                    .showSpeed()
                    .build();
        }

        @Override
        public void show(Pace pace) {
            bar.stepTo(pace.done());
        }

        @Override
        public void end(Pace pace) {
            bar.close();
            // A bar that was not drawn twice does not clear what it drew.
            line.clear();
        }
    }

    /** Lines, the first of which comes when a person begins to wonder. */
    final class Lines implements ProgressDisplay {
        private static final int WORTH_TELLING = 20;
        private static final Duration PAUSE = Duration.ofSeconds(3);

        private final Output output;
        private Duration next = PAUSE;

        private Lines(Output output) {
            this.output = output;
        }

        @Override
        public void show(Pace pace) {
            if (pace.spent().compareTo(next) >= 0) {
                next = pace.spent().plus(PAUSE);
                output.note(pace.words());
            }
        }

        @Override
        public void end(Pace pace) {}
    }

    /** Events: one as the work begins, one a second, one as it ends. */
    final class Events implements ProgressDisplay {
        private static final Duration PAUSE = Duration.ofSeconds(1);

        private final Output output;
        private Duration next = PAUSE;

        private Events(Output output, Pace begin) {
            this.output = output;
            event("begin", begin);
        }

        @Override
        public void show(Pace pace) {
            if (pace.spent().compareTo(next) >= 0) {
                next = pace.spent().plus(PAUSE);
                event("progress", pace);
            }
        }

        @Override
        public void end(Pace pace) {
            event("end", pace);
        }

        private void event(String name, Pace pace) {
            output.event(name, json -> {
                json.writeStringField("work", pace.work());
                if (pace.isCounted()) {
                    json.writeStringField("unit", pace.unit());
                    json.writeNumberField("done", pace.done());
                }
                if (pace.total() != Pace.UNKNOWN) {
                    json.writeNumberField("total", pace.total());
                }
                json.writeNumberField("seconds", tenths(pace.seconds()));
                if (pace.done() > 0) {
                    json.writeNumberField("perSecond", tenths(pace.rate()));
                }
                if (pace.isForeseeable()) {
                    json.writeNumberField("remainingSeconds", tenths(pace.remaining()));
                }
            });
        }

        private static double tenths(double value) {
            return Math.round(value * 10) / 10.0;
        }
    }
}
