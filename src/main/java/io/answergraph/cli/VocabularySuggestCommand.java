package io.answergraph.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.vocabulary.NewConcept;
import io.answergraph.vocabulary.Siblings;
import io.answergraph.vocabulary.Suggestion;
import io.answergraph.vocabulary.Suggestion.Example;
import io.answergraph.vocabulary.Suggestion.Kind;
import io.answergraph.vocabulary.Suggestion.Near;
import io.answergraph.vocabulary.VocabularyEditor;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows an editor what documents name and the vocabulary does not link. */
@Command(
        name = "suggest",
        description = {
            "Rank what documents name and the vocabulary does not link: labels of lists, open phrases, names of bodies and"
                    + " noun phrases, with counts, sentences, the nearest concepts, and SKOS to paste.",
            "The code in front of a suggestion is the same in every run; 'vocabulary accept' takes it."
        },
        footer = {
            "  answergraph vocabulary suggest                                    For the corpus of the program",
            "  answergraph vocabulary suggest pages/ --ontology mine/ontology    For your own pages and vocabulary",
            "  answergraph vocabulary suggest pages/ --kind label --top 50       Only labels of lists, more of them",
            "  answergraph vocabulary suggest pages/ --json                      All that is known of each, for programs"
        })
final class VocabularySuggestCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Mixin
    private final SourceOptions sources;

    @Mixin
    private final OntologyOptions ontology;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many (default: ${DEFAULT-VALUE}).",
            defaultValue = "10")
    private int top = 10;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only those noticed as ${COMPLETION-CANDIDATES}.")
    private @Nullable Kind kind;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only those of a type, such as Service.")
    private @Nullable String type;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    VocabularySuggestCommand(Output output, SourceOptions sources, OntologyOptions ontology) {
        this.output = output;
        this.sources = sources;
        this.ontology = ontology;
    }

    @Override
    public Integer call() {
        LoadedOntology loaded = ontology.load();
        List<Suggestion> all = new Survey(output, sources)
                .suggestions(loaded.ontology()).stream()
                        .filter(suggestion -> kind == null || suggestion.kind() == kind)
                        .filter(suggestion ->
                                type == null || suggestion.type().name().equalsIgnoreCase(type))
                        .toList();
        List<Suggestion> shown = all.stream().limit(Math.max(0, top)).toList();
        VocabularyEditor editor = new VocabularyEditor(loaded, ontology.folder());
        if (json) {
            Json.write(output, generator -> write(generator, shown, loaded, editor));
            return ExitCode.OK;
        }
        shown.forEach(suggestion -> print(suggestion, loaded, editor));
        if (shown.isEmpty()) {
            output.note("Nothing was named that the vocabulary does not link.");
        } else {
            output.note(footer(shown.get(0), all.size() - shown.size()));
        }
        return ExitCode.OK;
    }

    private String footer(Suggestion first, int more) {
        String accept = "answergraph vocabulary accept " + first.id() + " --as "
                + (first.nearest().isEmpty() ? "new" : "CONCEPT|new") + ontology.arguments() + sources.arguments();
        return (more > 0 ? "And " + more + " more; --top shows them. " : "") + "To add the first: " + accept;
    }

    private void print(Suggestion suggestion, LoadedOntology loaded, VocabularyEditor editor) {
        PrintStream out = output.out();
        out.println(output.styled("@|bold " + suggestion.id() + "|@") + "  " + suggestion.words() + "  ("
                + suggestion.type().name() + ", " + noticed(suggestion.kind()) + ", "
                + Amount.of(suggestion.count(), "place") + " in " + Amount.of(suggestion.documents(), "document")
                + ")");
        for (Example example : suggestion.examples()) {
            String place = "    " + example.document().value() + ", question " + example.question() + ": ";
            out.println(Wrapped.of(example.sentence(), place, output.columns()));
        }
        if (!suggestion.nearest().isEmpty()) {
            out.println("    near: "
                    + suggestion.nearest().stream()
                            .map(VocabularySuggestCommand::near)
                            .collect(Collectors.joining(", ")));
            out.println("    as its label:  "
                    + editor.pasteable(suggestion.nearest().get(0).id(), suggestion.words()));
        }
        String block = editor.pasteable(proposed(loaded, suggestion));
        out.println("    as a new one:  " + block.replace("\n", "\n               "));
        out.println();
    }

    private static String near(Near near) {
        return near.name()
                + near.notation().map(code -> " (" + code + ")").orElse("")
                + String.format(Locale.ROOT, " %.2f", near.likeness());
    }

    private static String noticed(Kind kind) {
        return switch (kind) {
            case PHRASE -> "open phrase";
            case LABEL -> "label of a list";
            case NAME -> "name";
            case NOUNS -> "noun phrase";
        };
    }

    /** What 'accept --as new' would add. */
    static NewConcept proposed(LoadedOntology loaded, Suggestion suggestion) {
        return siblings(loaded, suggestion).called(suggestion.words());
    }

    static Siblings siblings(LoadedOntology loaded, Suggestion suggestion) {
        return suggestion.kind() == Kind.NAME
                ? Siblings.bodies(loaded, suggestion.type())
                : Siblings.concepts(loaded, suggestion.type());
    }

    private static void write(
            JsonGenerator json, List<Suggestion> suggestions, LoadedOntology loaded, VocabularyEditor editor)
            throws IOException {
        json.writeStartArray();
        for (Suggestion suggestion : suggestions) {
            json.writeStartObject();
            json.writeStringField("id", suggestion.id());
            json.writeStringField("words", suggestion.words());
            json.writeStringField("type", suggestion.type().iri());
            json.writeStringField("kind", suggestion.kind().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("count", suggestion.count());
            json.writeNumberField("documents", suggestion.documents());
            json.writeArrayFieldStart("examples");
            for (Example example : suggestion.examples()) {
                json.writeStartObject();
                json.writeStringField("document", example.document().value());
                json.writeNumberField("question", example.question());
                json.writeStringField("sentence", example.sentence());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("nearest");
            for (Near near : suggestion.nearest()) {
                json.writeStartObject();
                json.writeStringField("concept", near.id().iri());
                json.writeStringField("name", near.name());
                json.writeNumberField("likeness", Math.round(near.likeness() * 100) / 100.0);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("asNew", editor.pasteable(proposed(loaded, suggestion)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
