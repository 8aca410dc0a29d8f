package io.answergraph.cli;

import io.answergraph.model.Body;
import io.answergraph.model.Concept;
import io.answergraph.model.EntityId;
import io.answergraph.model.Label;
import io.answergraph.model.Ontology;
import io.answergraph.model.Spelling;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.vocabulary.Edit;
import io.answergraph.vocabulary.Gaps;
import io.answergraph.vocabulary.NewConcept;
import io.answergraph.vocabulary.Suggestion;
import io.answergraph.vocabulary.VocabularyEditor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds a suggestion to the vocabulary's files. */
@Command(
        name = "accept",
        description = {
            "Add a suggestion to the vocabulary: as another label of a concept, or as a concept of its own. Only the place"
                    + " where it belongs changes; comments and order stay.",
            "Give the same documents and ontology as to 'vocabulary suggest'."
        },
        footer = {
            "  answergraph vocabulary accept 1f2e3d4c --as service:legal-aid pages/    A label of that concept",
            "  answergraph vocabulary accept 1f2e3d4c --as S05 pages/                  The same by its code",
            "  answergraph vocabulary accept 1f2e3d4c --as new --broader S05 pages/    A concept below it"
        })
final class VocabularyAcceptCommand implements Callable<Integer> {
    private static final String NEW = "new";

    @Mixin
    private final Output output;

    @Parameters(index = "0", paramLabel = "ID", description = "The code of a suggestion.")
    private String id = "";

    private final SourceOptions usual;

    @Parameters(
            index = "1..*",
            paramLabel = "SOURCE",
            description = "The documents that gave the suggestion (default: the corpus of the program).")
    private List<String> from = List.of();

    @Mixin
    private final OntologyOptions ontology;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "CONCEPT|new",
            description =
                    "The concept that gets the label, by short name, IRI, code or name; or 'new' for one of its own.")
    private String as = "";

    @Option(names = "--broader", paramLabel = "CONCEPT", description = "The concept above a new one.")
    private @Nullable String broader;

    @Option(names = "--notation", paramLabel = "CODE", description = "The code of a new concept (default: the next).")
    private @Nullable String notation;

    @Spec
    private @Nullable CommandSpec spec;

    VocabularyAcceptCommand(Output output, SourceOptions usual, OntologyOptions ontology) {
        this.output = output;
        this.usual = usual;
        this.ontology = ontology;
    }

    @Override
    public Integer call() {
        SourceOptions sources = usual.of(from);
        LoadedOntology loaded = ontology.load();
        Optional<String> holder = holder(loaded);
        if (holder.isPresent()) {
            output.note("Accepted before: " + holder.get() + ". Nothing has changed.");
            return ExitCode.OK;
        }
        Suggestion suggestion = new Survey(output, sources)
                .suggestions(loaded.ontology()).stream()
                        .filter(candidate -> candidate.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> mistake("There is no suggestion '" + id
                                + "' for these documents and this ontology. 'answergraph vocabulary suggest"
                                + ontology.arguments() + sources.arguments() + "' lists them."));
        VocabularyEditor editor = new VocabularyEditor(loaded, ontology.folder());
        Edit edit = as.equals(NEW) ? added(editor, loaded, suggestion) : labelled(editor, loaded, suggestion);
        edit.write();
        output.out().println("Added to " + edit.file() + ":");
        output.out().println(edit.added().stripTrailing().indent(4).stripTrailing());
        output.note("Next: answergraph build" + ontology.arguments() + sources.arguments()
                + " --changes    shows the facts gained and lost");
        return ExitCode.OK;
    }

    private Edit labelled(VocabularyEditor editor, LoadedOntology loaded, Suggestion suggestion) {
        if (broader != null || notation != null) {
            throw mistake("--broader and --notation are for --as new.");
        }
        return editor.label(thing(loaded, suggestion, as), suggestion.words());
    }

    private Edit added(VocabularyEditor editor, LoadedOntology loaded, Suggestion suggestion) {
        NewConcept concept = VocabularySuggestCommand.proposed(loaded, suggestion);
        String code = notation;
        if (code != null) {
            concept = concept.coded(code);
        }
        String above = broader;
        if (above != null) {
            concept = concept.below(thing(loaded, suggestion, above));
        }
        return editor.concept(VocabularySuggestCommand.siblings(loaded, suggestion), concept);
    }

    /** The concept of the suggestion's type, or the body, that the user names. */
    private EntityId thing(LoadedOntology loaded, Suggestion suggestion, String named) {
        Ontology all = loaded.ontology();
        List<Concept> concepts = all.concepts().stream()
                .filter(concept -> concept.type().equals(suggestion.type()))
                .toList();
        Optional<String> iri = new ShortIris(loaded.prefixes()).expand(named);
        return Stream.concat(
                        concepts.stream()
                                .filter(concept ->
                                        iri.filter(concept.id().iri()::equals).isPresent()
                                                || concept.notation()
                                                        .filter(named::equalsIgnoreCase)
                                                        .isPresent()
                                                || concept.name().equalsIgnoreCase(named))
                                .map(Concept::id),
                        all.bodies().stream()
                                .filter(body -> suggestion.kind() == Suggestion.Kind.NAME)
                                .filter(body ->
                                        iri.filter(body.id().iri()::equals).isPresent()
                                                || body.name().equalsIgnoreCase(named))
                                .map(Body::id))
                .findFirst()
                .orElseThrow(() -> mistake("'" + named + "' is no "
                        + suggestion.type().name() + " of the vocabulary."
                        + Spelling.nearest(
                                        named,
                                        concepts.stream().map(Concept::name).toList())
                                .map(near -> " Did you mean '" + near + "'?")
                                .orElse("")
                        + " Name one by short name, IRI, code or name, or say --as new."));
    }

    /** What has the words as a label already. */
    private Optional<String> holder(LoadedOntology loaded) {
        Stream<String> concepts = loaded.ontology().concepts().stream()
                .flatMap(concept -> concept.labels().stream()
                        .map(Label::form)
                        .filter(form -> Gaps.id(concept.type(), form).equals(id))
                        .map(form -> "'" + form + "' is a label of " + concept.name()));
        Stream<String> bodies = loaded.ontology().types().stream()
                .filter(type -> type.namesBodies())
                .flatMap(type -> loaded.ontology().bodies().stream()
                        .flatMap(body -> Stream.concat(Stream.of(body.name()), body.otherNames().stream())
                                .filter(name -> Gaps.id(type.id(), name).equals(id))
                                .map(name -> "'" + name + "' is a name of " + body.name())));
        return Stream.concat(concepts, bodies).findFirst();
    }

    private ParameterException mistake(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
