package io.answergraph.cli;

import io.answergraph.compare.View;
import io.answergraph.store.Names;
import io.answergraph.store.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options on what is compared, in people's words. */
final class ViewOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "STATE",
            description = "A state by name or code (default: all that a document is about).")
    private List<String> states = List.of();

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description = "What is compared: service, industry, factor or agency (default: all).")
    private List<String> types = List.of();

    @Option(
            names = "--concept",
            paramLabel = "NAME",
            description = "This concept and what is narrower; may be given more than once.")
    private List<String> concepts = List.of();

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "Only claims with this role: push, pull, risk or barrier.")
    private @Nullable String role;

    @Option(names = "--rollup", description = "Count what is narrower in the row of the broader concept.")
    private boolean rollup;

    /** The same in IRIs, within a read transaction. */
    View view(Names names) {
        return View.ALL
                .ofStates(states.stream()
                        .map(state -> names.iri(Parameter.Type.STATE, state))
                        .toList())
                .ofKinds(types.stream()
                        .map(type -> names.iri(Parameter.Type.KIND, type))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .ofConcepts(concepts.stream()
                        .map(concept -> names.iri(Parameter.Type.CONCEPT, concept))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .withRole(Optional.ofNullable(role).map(word -> names.iri(Parameter.Type.ROLE, word)))
                .withStatuses(Set.of())
                .rolledUp(rollup);
    }

    /** What is compared, as a headline. */
    String title() {
        String things = concepts.isEmpty()
                ? types.isEmpty() ? "Everything" : String.join(", ", types)
                : String.join(", ", concepts);
        String headline = things + (role == null ? "" : " as " + role) + " in "
                + (states.isEmpty() ? "all states" : String.join(", ", states));
        return headline.substring(0, 1).toUpperCase(Locale.ROOT) + headline.substring(1);
    }
}
