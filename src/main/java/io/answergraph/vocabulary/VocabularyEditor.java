package io.answergraph.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.answergraph.model.EntityId;
import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.OntologyFolder;
import io.answergraph.rdf.Places.Place;
import io.answergraph.vocabulary.TurtleText.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/**
 * Adds labels and concepts to the Turtle files of an ontology, in the one place where each belongs; every other byte stays.
 * What it would add is tried first: the folder must load with it, and say all that it said before.
 */
public final class VocabularyEditor {
    private static final String LANGUAGE = "en";

    private final LoadedOntology loaded;
    private final Path folder;

    /** @param folder where the ontology was loaded from */
    public VocabularyEditor(LoadedOntology loaded, Path folder) {
        this.loaded = loaded;
        this.folder = folder;
    }

    /**
     * Gives a concept or body another label.
     *
     * @throws EnvironmentException if its file cannot be read, or the ontology could not be used with the label
     */
    public Edit label(EntityId thing, String words) {
        Node node = node(thing);
        Place place = loaded.places()
                .of(node)
                .orElseThrow(() -> new IllegalArgumentException(thing.iri() + " stands in no file"));
        TurtleText text = read(place.file());
        Turtle turtle = turtle(text);
        String property = turtle.name(SKOS.altLabel.getURI()) + " " + Turtle.text(words, language(node));
        Optional<Statement> statement = text.of(fileIri(thing.iri()));
        String added = statement.isPresent() ? property : turtle.name(fileIri(thing.iri())) + " " + property + " .";
        String changed = statement
                .map(found -> text.withProperty(found, property))
                .orElseGet(() -> text.withBlock(added + "\n"));
        return tried(place.file(), added, changed);
    }

    /**
     * Adds a concept or body behind the last of its kind.
     *
     * @throws EnvironmentException if the file cannot be read, or the ontology could not be used with the concept
     */
    public Edit concept(Siblings siblings, NewConcept concept) {
        Place place = siblings.last()
                .orElseThrow(
                        () -> new EnvironmentException("The ontology " + folder + " describes nothing of that type yet."
                                + " Write the first by hand; then others can be added behind it."));
        TurtleText text = read(place.file());
        String block = block(concept, turtle(text));
        String changed = siblings.at(place)
                .flatMap(last -> text.of(fileIri(last.iri())))
                .map(found -> text.withBlockBehind(found, block))
                .orElseGet(() -> text.withBlock(block));
        return tried(place.file(), block, changed);
    }

    /** A statement that can be pasted into any file of the ontology that declares the prefixes. */
    public String pasteable(EntityId thing, String words) {
        Turtle turtle = new Turtle(filePrefixes());
        return turtle.name(fileIri(thing.iri())) + " " + turtle.name(SKOS.altLabel.getURI()) + " "
                + Turtle.text(words, language(node(thing))) + " .";
    }

    /** The same for a new concept. */
    public String pasteable(NewConcept concept) {
        return block(concept, new Turtle(filePrefixes())).stripTrailing();
    }

    private String block(NewConcept concept, Turtle turtle) {
        List<String> lines = new ArrayList<>();
        lines.add(turtle.name(fileIri(concept.id().iri())) + " a "
                + concept.types().stream().map(this::fileIri).map(turtle::name).collect(Collectors.joining(" , ")));
        concept.notation().ifPresent(code -> lines.add(turtle.name(SKOS.notation.getURI()) + " " + Turtle.text(code)));
        concept.scheme().map(this::fileIri).ifPresent(scheme -> {
            String top = concept.broader().isPresent()
                    ? ""
                    : " ; " + turtle.name(SKOS.topConceptOf.getURI()) + " " + turtle.name(scheme);
            lines.add(turtle.name(SKOS.inScheme.getURI()) + " " + turtle.name(scheme) + top);
        });
        concept.broader()
                .ifPresent(broader ->
                        lines.add(turtle.name(SKOS.broader.getURI()) + " " + turtle.name(fileIri(broader.iri()))));
        lines.add(turtle.name(SKOS.prefLabel.getURI()) + " " + Turtle.text(concept.name(), LANGUAGE));
        if (!concept.labels().isEmpty()) {
            lines.add(turtle.name(SKOS.altLabel.getURI()) + " "
                    + concept.labels().stream()
                            .map(label -> Turtle.text(label, LANGUAGE))
                            .collect(Collectors.joining(" , ")));
        }
        return String.join(" ;\n    ", lines) + " .\n";
    }

    private Edit tried(String file, String added, String changed) {
        LoadedOntology after =
                OntologyFolder.load(folder, loaded.ontology().base(), Map.of(file, changed.getBytes(UTF_8)));
        Set<Triple> missing = loaded.vocabulary().find().toSet();
        missing.removeAll(after.vocabulary().find().toSet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the change to " + file + " would lose " + missing);
        }
        if (after.vocabulary().size() == loaded.vocabulary().size()) {
            throw new IllegalStateException("the change to " + file + " would say nothing new: " + added);
        }
        return new Edit(folder.resolve(file), added, changed);
    }

    private TurtleText read(String file) {
        try {
            return new TurtleText(Files.readString(folder.resolve(file)));
        } catch (IOException e) {
            throw new EnvironmentException("cannot read " + folder.resolve(file) + " (" + e.getMessage() + ").", e);
        }
    }

    private Turtle turtle(TurtleText text) {
        return new Turtle(text.prefixes());
    }

    private Map<String, String> filePrefixes() {
        Map<String, String> prefixes = new HashMap<>();
        loaded.prefixes().forEach((prefix, namespace) -> prefixes.put(prefix, fileIri(namespace)));
        return prefixes;
    }

    /** As the files write it: below the usual base, whatever base is in use. */
    private String fileIri(String iri) {
        String base = loaded.ontology().base();
        return iri.startsWith(base) ? Iris.DEFAULT_BASE + iri.substring(base.length()) : iri;
    }

    private String language(Node thing) {
        return loaded
                .vocabulary()
                .find(thing, SKOS.prefLabel.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .mapWith(Node::getLiteralLanguage)
                .toList()
                .stream()
                .filter(language -> language.equals(LANGUAGE) || language.startsWith(LANGUAGE + "-"))
                .sorted()
                .findFirst()
                .orElse(LANGUAGE);
    }

    private static Node node(EntityId id) {
        return NodeFactory.createURI(id.iri());
    }
}
