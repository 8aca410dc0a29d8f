package io.answergraph.cli;

import io.answergraph.Pipeline;
import io.answergraph.model.DocumentId;
import io.answergraph.model.Problem;
import io.answergraph.model.Problem.Severity;
import io.answergraph.rdf.LazyOntology;
import io.answergraph.source.Sources;
import io.answergraph.store.Changes;
import io.answergraph.store.Fingerprint;
import io.answergraph.store.GraphStore;
import io.answergraph.store.Run;
import io.answergraph.store.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a store hold what the given documents say: those that changed are read, in one transaction. May be run again and
 * again, by one thread.
 */
final class Build {
    private final Output output;
    private final LazyOntology ontology;
    private final Effort effort;
    private final boolean add;
    private final @Nullable Severity failOn;

    /**
     * Takes how to build.
     *
     * @param add whether documents that are not given are kept
     * @param failOn the severity of problems that leave the store as it was, if any does
     */
    Build(Output output, LazyOntology ontology, Effort effort, boolean add, @Nullable Severity failOn) {
        this.output = output;
        this.ontology = ontology;
        this.effort = effort;
        this.add = add;
        this.failOn = failOn;
    }

    /**
     * What a build did.
     *
     * @param dropped the documents that no source gives now
     * @param changes the facts of documents read anew
     */
    record Outcome(Intake intake, Set<DocumentId> dropped, Changes changes) {}

    /**
     * Builds.
     *
     * @throws Abandoned if nothing was changed, since there is no document or there are problems
     */
    Outcome run(GraphStore graph, Sources files) {
        Instant started = Instant.now();
        FileMemory memory = FileMemory.of(graph.notes(), files.states());
        Outcome outcome = build(graph, files, memory, started);
        memory.write(graph.notes(), add);
        if (graph.footprint().isWorthCompacting()) {
            GraphStore.Compaction compaction = Compacting.compact(graph, output);
            output.note("Compacted the graph's files, half of which were garbage: "
                    + Amount.ofBytes(compaction.before()) + " before, " + Amount.ofBytes(compaction.after()) + " now.");
        }
        return outcome;
    }

    private Outcome build(GraphStore graph, Sources files, FileMemory memory, Instant started) {
        Intake intake = new Intake(() -> ontology.loaded().ontology(), effort.limit());
        try (Progress progress = Progress.of(output, "Reading", "files", files.size())) {
            Function<Update, Outcome> work = update -> {
                GraphReceiver receiver = new GraphReceiver(update, ontology.iris(), memory, intake);
                intake.run(files, effort.threads(), progress, receiver);
                progress.turnTo("Writing the graph", "", Pace.UNKNOWN);
                return complete(update, receiver.given(), intake, started);
            };
            return graph.build(ontology, Pipeline.VERSION, held -> isMostlyNew(held.values(), files, memory), work);
        }
    }

    /**
     * Whether more is to be read anew than is to be left alone, as far as can be told before: where no build has noted how its
     * files stood, as behind a {@code load}, they are taken to be as the store has them.
     */
    private boolean isMostlyNew(Collection<Fingerprint> held, Sources files, FileMemory memory) {
        if (add) {
            return files.size() - memory.files() > held.size();
        }
        long current = held.stream()
                .filter(fingerprint -> fingerprint.ontologyDigest().equals(ontology.digest())
                        && fingerprint.extractorVersion().equals(Pipeline.VERSION))
                .count();
        long known = memory.isBlank() ? current : Math.min(current, memory.documents());
        return 2 * known < Math.max(held.size(), files.size());
    }

    private Outcome complete(Update update, Set<DocumentId> given, Intake intake, Instant started) {
        if (given.isEmpty()) {
            throw new Abandoned(intake.whyNothing(), intake);
        }
        Set<DocumentId> dropped = add ? Collections.emptySet() : update.retainOnly(given);
        update.stale().forEach(id -> intake.report(stale(id)));
        Severity threshold = failOn;
        if (threshold != null && new ProblemReport(intake.problems()).reaches(threshold)) {
            throw new Abandoned("There are problems, and --fail-on says that then nothing is to change.", intake);
        }
        update.run(Run.since(started, intake.fileProblems()));
        return new Outcome(intake, dropped, update.changes());
    }

    private static Problem stale(DocumentId id) {
        return new Problem(
                Problem.Code.STALE_DOCUMENT,
                id.value(),
                "The document was kept as another ontology or another version of the program read it, so a build of all"
                        + " documents may say something else. Give its file again, or remove it.");
    }

    /** Ends the transaction without a change, for a reason that the user is told. */
    static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Intake intake;

        Abandoned(String message, Intake intake) {
            super(message);
            this.intake = intake;
        }

        /** The problems, then the reason. */
        void report(Output output) {
            new ProblemReport(intake.problems()).print(output);
            output.warn(String.valueOf(getMessage()));
        }
    }
}
