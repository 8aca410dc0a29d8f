package io.answergraph.rdf;

import static io.answergraph.rdf.DocumentSink.iri;

import io.answergraph.model.Body;
import io.answergraph.model.Claim;
import io.answergraph.model.Cue;
import io.answergraph.model.EntityId;
import io.answergraph.model.Extraction;
import io.answergraph.model.Link;
import io.answergraph.model.Mention;
import io.answergraph.model.Span;
import io.answergraph.model.Status;
import io.answergraph.model.TypeId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** What the document says: mentions with their sentences and cues, the bodies it names, claims and plain facts. */
final class FindingsMapper {
    private final Extraction extraction;
    private final DocumentSink sink;
    private final Set<Node> described = new HashSet<>();

    FindingsMapper(Extraction extraction, DocumentSink sink) {
        this.extraction = extraction;
        this.sink = sink;
    }

    void write() {
        extraction.mentions().forEach(this::mention);
        extraction.claims().forEach(this::claim);
        extraction.claims().stream()
                .filter(claim -> claim.status() == Status.ASSERTED)
                .map(FindingsMapper::spo)
                .distinct()
                .forEach(fact -> sink.add(fact.subject(), fact.property(), fact.object()));
        Map<EntityId, Set<TypeId>> types = typesOfBodies();
        extraction.bodies().stream()
                .filter(body -> !body.inVocabulary())
                .forEach(body -> body(body, types.getOrDefault(body.id(), Set.of())));
    }

    /** What the mentions of each named body take it for, in their order; a document may name thousands. */
    private Map<EntityId, Set<TypeId>> typesOfBodies() {
        Map<EntityId, Set<TypeId>> types = new HashMap<>();
        for (Mention mention : extraction.mentions()) {
            if (mention.link() instanceof Link.Named named) {
                types.computeIfAbsent(named.body().id(), body -> new LinkedHashSet<>())
                        .add(mention.type());
            }
        }
        return types;
    }

    private void mention(Mention mention) {
        Node node = node(mention);
        sink.add(node, RDF.Nodes.type, Ag.Mention);
        sink.add(node, Ag.type, iri(mention.type().iri()));
        characters(node, mention.span());
        sink.text(node, Ag.rule, mention.rule());
        sink.add(node, Ag.sentence, sentence(mention));
        mention.status().ifPresent(status -> sink.add(node, Ag.mentionStatus, status(status)));
        mention.cues().forEach(cue -> sink.add(node, Ag.cue, cue(cue)));
        things(mention.link()).forEach(thing -> sink.add(node, Terms.ITSRDF_TA_IDENT_REF, thing));
    }

    private static Stream<Node> things(Link link) {
        return switch (link) {
            case Link.Linked linked -> linked.concepts().stream().map(concept -> iri(concept.iri()));
            case Link.Named named -> Stream.of(iri(named.body().id().iri()));
            case Link.Unlinked unlinked -> Stream.empty();
        };
    }

    private Node sentence(Mention mention) {
        Node node = iri(sink.iris().characters(sink.id(), sink.outside(mention.sentence())));
        if (described.add(node)) {
            sink.add(node, RDF.Nodes.type, Ag.Sentence);
            characters(node, mention.sentence());
            sink.add(node, Ag.inAnswerTo, sink.question(mention.question()));
        }
        return node;
    }

    private Node cue(Cue cue) {
        Node node = iri(sink.iris()
                .cueMention(sink.id(), sink.outside(cue.span()), cue.rule().name()));
        if (described.add(node)) {
            sink.add(node, RDF.Nodes.type, Ag.CueMention);
            characters(node, cue.span());
            sink.add(node, Ag.cueRule, iri(cue.rule().iri()));
        }
        return node;
    }

    private void characters(Node node, Span span) {
        sink.offsets(node, span);
        sink.text(node, Terms.NIF_ANCHOR_OF, sink.text(span));
        sink.add(node, Terms.NIF_REFERENCE_CONTEXT, sink.context());
    }

    private void claim(Claim claim) {
        Node node = iri(sink.iris().claim(sink.id(), claim));
        Fact fact = spo(claim);
        sink.add(node, RDF.Nodes.type, Ag.Claim);
        sink.add(node, RDF.Nodes.subject, fact.subject());
        sink.add(node, RDF.Nodes.predicate, fact.property());
        sink.add(node, RDF.Nodes.object, fact.object());
        sink.add(node, Ag.status, status(claim.status()));
        claim.role().ifPresent(role -> sink.add(node, Ag.role, iri(role.iri())));
        sink.add(node, Ag.inAnswerTo, sink.question(claim.question()));
        claim.evidence().forEach(mention -> sink.add(node, Terms.PROV_WAS_DERIVED_FROM, node(mention)));
    }

    private record Fact(Node subject, Node property, Node object) {}

    private static Fact spo(Claim claim) {
        return new Fact(
                iri(claim.subject().iri()),
                iri(claim.property().iri()),
                iri(claim.object().iri()));
    }

    private void body(Body body, Set<TypeId> types) {
        Node node = iri(body.id().iri());
        sink.add(node, RDF.Nodes.type, ORG.Organization.asNode());
        types.forEach(type -> sink.add(node, RDF.Nodes.type, iri(type.iri())));
        sink.add(node, SKOS.prefLabel.asNode(), english(body.name()));
        body.otherNames().forEach(name -> sink.add(node, SKOS.altLabel.asNode(), english(name)));
        body.jurisdiction().ifPresent(state -> sink.add(node, Ag.jurisdiction, iri(state.iri())));
        body.parent().ifPresent(parent -> sink.add(node, ORG.subOrganizationOf.asNode(), iri(parent.iri())));
    }

    private static Node english(String words) {
        return NodeFactory.createLiteralLang(words, "en");
    }

    private Node node(Mention mention) {
        return iri(sink.iris()
                .mention(sink.id(), sink.outside(mention.span()), mention.type().name()));
    }

    private static Node status(Status status) {
        return iri(Ag.NS + status.word());
    }
}
