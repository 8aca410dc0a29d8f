package io.answergraph.rdf;

import io.answergraph.model.Answer;
import io.answergraph.model.Body;
import io.answergraph.model.Claim;
import io.answergraph.model.CodePoints;
import io.answergraph.model.Cue;
import io.answergraph.model.CueId;
import io.answergraph.model.Document;
import io.answergraph.model.DocumentId;
import io.answergraph.model.EntityId;
import io.answergraph.model.Extraction;
import io.answergraph.model.Frame;
import io.answergraph.model.Link;
import io.answergraph.model.Mention;
import io.answergraph.model.Origin;
import io.answergraph.model.Passage;
import io.answergraph.model.Problem;
import io.answergraph.model.PropertyId;
import io.answergraph.model.Question;
import io.answergraph.model.RoleId;
import io.answergraph.model.SourceMap;
import io.answergraph.model.Span;
import io.answergraph.model.Status;
import io.answergraph.model.TypeId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Extractions as the pipeline would give them, over the ontology of recipes. */
public final class Recipes {
    public static final Path ONTOLOGY = Path.of("src/test/resources/recipes/ontology");

    private static final String TERMS = "https://example.org/recipes#";
    private static final String IDS = Iris.DEFAULT_BASE;
    private static final EntityId DISH = new EntityId(IDS + "dish/minestrone");

    private final LoadedOntology ontology;
    private final String text;
    private final DocumentId id;

    private Recipes(LoadedOntology ontology, String id, String text) {
        this.ontology = ontology;
        this.id = new DocumentId(id);
        this.text = text;
    }

    /** Lays a copy of the ontology into an existing folder, for tests that change it. */
    public static void copyOntologyInto(Path folder) {
        try (Stream<Path> files = Files.walk(ONTOLOGY)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = folder.resolve(ONTOLOGY.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static LoadedOntology ontology() {
        return OntologyFolder.load(ONTOLOGY, Iris.DEFAULT_BASE);
    }

    /** A page with each status but two, nested items, a role, cues, a named body and text beyond the basic plane. */
    public static Extraction minestrone(String id) {
        String text = """
                All about Minestrone 🍲

                1. What goes into it? \t
                These may be in the pot 🥕:
                1. Tomatoes: passata, say the Soup Guild (SG).
                2. Salt
                   a) no eggs
                """;
        return new Recipes(ontology(), id, text).minestrone();
    }

    private Extraction minestrone() {
        Mention tomato = mention(
                "Tomatoes",
                "Tomatoes",
                "Ingredient",
                linked("tomato"),
                Status.HEDGED,
                cue("may", "optional", Status.HEDGED));
        Mention passata = mention(
                "passata", "passata, say the Soup Guild (SG).", "Ingredient", linked("tomato"), Status.ASSERTED);
        Body guild = new Body(
                new EntityId(IDS + "body/soup-guild"),
                "Soup Guild",
                List.of("SG"),
                Optional.of(DISH),
                Optional.empty(),
                false);
        Mention named = mention(
                "Soup Guild", "passata, say the Soup Guild (SG).", "Technique", new Link.Named(guild), Status.ASSERTED);
        Mention salt = mention("Salt", "Salt", "Ingredient", linked("salt"), Status.ASSERTED);
        Mention eggs = mention(
                "eggs", "no eggs", "Ingredient", linked("egg"), Status.DENIED, cue("no", "without", Status.DENIED));
        Mention pot = mention(
                "pot", "These may be in the pot 🥕:", "Ingredient", new Link.Unlinked(List.of()), Status.HEDGED);
        List<Claim> claims = List.of(
                claim("uses", guild.id(), Status.ASSERTED, Optional.empty(), named),
                claim("uses", food("egg"), Status.DENIED, Optional.of("base"), eggs),
                claim("uses", food("salt"), Status.ASSERTED, Optional.of("seasoning"), salt),
                claim("uses", food("tomato"), Status.ASSERTED, Optional.of("base"), passata),
                claim("uses", food("tomato"), Status.HEDGED, Optional.of("base"), tomato));
        TreeMap<Integer, Frame> frames = new TreeMap<>();
        frames.put(1, ontology.ontology().frames().get(0));
        return new Extraction(
                document(),
                List.of(DISH),
                frames,
                List.of(pot, tomato, passata, named, salt, eggs),
                claims,
                List.of(guild),
                List.of(new Problem(Problem.Code.NO_SUBJECT, "soup.md, question 2", "No subject is named. Name one.")));
    }

    private Document document() {
        Passage nested =
                new Passage.ListItem(span("a) no eggs"), span("a)"), Optional.empty(), span("no eggs"), List.of());
        Passage first = new Passage.ListItem(
                span("1. Tomatoes: passata, say the Soup Guild (SG)."),
                new Span(at("1. Tomatoes"), at("1. Tomatoes") + 2),
                Optional.of(span("Tomatoes")),
                span("passata, say the Soup Guild (SG)."),
                List.of());
        Passage second = new Passage.ListItem(
                span("2. Salt\n   a) no eggs"),
                span("2."),
                Optional.of(span("Salt")),
                new Span(at("Salt") + 4, at("Salt") + 4),
                List.of(nested));
        Passage lead = new Passage.Paragraph(span("These may be in the pot 🥕:"));
        Span answer = new Span(at("These"), at("no eggs") + "no eggs".length());
        Question question =
                new Question(1, span("What goes into it?"), new Answer(answer, List.of(lead, first, second)));
        Origin origin = new Origin(
                "soup.md",
                Optional.of("https://soup.example/m"),
                Optional.of("Soup & Sons"),
                Optional.of(LocalDate.of(2026, 5, 1)),
                new SourceMap.Identity(CodePoints.of(text)));
        return new Document(id, "All about Minestrone 🍲", origin, text, "ab".repeat(32), List.of(question));
    }

    private Mention mention(String words, String sentence, String type, Link link, Status status, Cue... cues) {
        return new Mention(
                1,
                span(words),
                span(sentence),
                new TypeId(TERMS + type),
                link,
                Optional.of(status),
                List.of(cues),
                "label");
    }

    private Cue cue(String words, String name, Status status) {
        return new Cue(new CueId(IDS + "cue/" + name), span(words), status);
    }

    private static Link linked(String food) {
        return new Link.Linked(List.of(food(food)));
    }

    private static EntityId food(String name) {
        return new EntityId(IDS + "food/" + name);
    }

    private static Claim claim(
            String property, EntityId object, Status status, Optional<String> role, Mention evidence) {
        return new Claim(
                DISH,
                new PropertyId(TERMS + property),
                object,
                status,
                role.map(name -> new RoleId(TERMS + name)),
                1,
                List.of(evidence));
    }

    private Span span(String words) {
        return new Span(at(words), at(words) + words.length());
    }

    private int at(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        return at;
    }
}
