package io.answergraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import io.answergraph.rdf.GraphMapper;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.OntologyFolder;
import io.answergraph.rdf.Prefixes;
import io.answergraph.rdf.Recipes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What is exported, read by libraries that share no code with the one that wrote it. */
class IndependentReadersTest {
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    private static final LoadedOntology ONTOLOGY = OntologyFolder.load(Path.of("ontology"), Iris.DEFAULT_BASE);
    private static final DatasetGraph DATASET = dataset();

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"JSONLD", "RDFTHRIFT"})
    void rdf4j_reads_the_same_statements(ExportFormat format) throws IOException {
        Set<Quad> read = new HashSet<>();
        RDFParser parser = Rio.createParser(format(format));
        parser.setRDFHandler(new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement statement) {
                read.add(Quad.create(
                        statement.getContext() == null ? Quad.defaultGraphNodeGenerated : node(statement.getContext()),
                        node(statement.getSubject()),
                        node(statement.getPredicate()),
                        node(statement.getObject())));
            }
        });
        parser.parse(new ByteArrayInputStream(written(format)));

        assertThat(read).hasSizeGreaterThan(5000).isEqualTo(expected(format));
    }

    @Test
    void titanium_expands_json_ld_to_the_same_statements() throws JsonLdError {
        Set<Quad> read = new HashSet<>();
        byte[] json = written(ExportFormat.JSONLD);
        JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(json)))
                .ordered(false)
                .provide(new RdfQuadConsumer() {
                    @Override
                    public RdfQuadConsumer quad(
                            String subject,
                            String predicate,
                            String object,
                            String datatype,
                            String language,
                            String direction,
                            String graph) {
                        Node value =
                                datatype == null ? NodeFactory.createURI(object) : literal(object, datatype, language);
                        read.add(Quad.create(
                                NodeFactory.createURI(graph),
                                NodeFactory.createURI(subject),
                                NodeFactory.createURI(predicate),
                                value));
                        return this;
                    }
                });

        assertThat(read).hasSizeGreaterThan(5000).isEqualTo(expected(ExportFormat.JSONLD));
    }

    @Test
    void the_context_knows_the_prefixes_that_every_graph_uses() {
        Prefixes.own()
                .forEach((prefix, namespace) -> assertThat(
                                JsonLdContext.own(IRIS.base(), Map.of()).json().getString(prefix))
                        .isEqualTo(namespace));
    }

    @Test
    void json_ld_has_keys_that_a_person_reads() {
        assertThat(new String(written(ExportFormat.JSONLD), StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.startsWith("{\"@id\": \"doc/soups/one/claim/")
                        && line.contains("\"status\": \"denied\"")
                        && line.contains("\"object\": \"food/egg\""))
                .anyMatch(line -> line.startsWith("{\"@id\": \"doc/soups/one#char=")
                        && line.contains("\"@type\": \"Mention\"")
                        && line.contains("\"words\": \"passata\"")
                        && line.contains("\"begin\": "))
                .anyMatch(line -> line.startsWith("{\"@id\": \"industry/construction\"")
                        && line.contains("\"prefLabel\": \"construction\""));
    }

    private static DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        new GraphMapper(IRIS).write(Recipes.minestrone("soups/one"), dataset::add);
        Node vocabulary = NodeFactory.createURI(IRIS.vocabularyGraph());
        ONTOLOGY.vocabulary().find().forEachRemaining(triple -> dataset.add(Quad.create(vocabulary, triple)));
        Node odd = NodeFactory.createURI(IRIS.base() + "doc/odd");
        dataset.add(
                odd,
                odd,
                NodeFactory.createURI("https://odd.example/terms/note"),
                literal("a \"b\" <c> & ]]> \r\n \t \\ 🍲 é\u2028", "", "en"));
        dataset.add(
                odd,
                odd,
                NodeFactory.createURI("https://schema.org/name"),
                literal("1e3", "http://www.w3.org/2001/XMLSchema#double", ""));
        dataset.add(
                odd,
                odd,
                NodeFactory.createURI("https://schema.org/position"),
                literal("007", "http://www.w3.org/2001/XMLSchema#integer", ""));
        return dataset;
    }

    private static byte[] written(ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(IRIS, ONTOLOGY.prefixes()).write(DATASET.stream(), format, out);
        return out.toByteArray();
    }

    private static Set<Quad> expected(ExportFormat format) {
        return DATASET.stream()
                .map(quad -> format.hasGraphs() ? quad : Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple()))
                .collect(Collectors.toSet());
    }

    private static Node node(Value value) {
        return switch (value) {
            case IRI iri -> NodeFactory.createURI(iri.stringValue());
            case Literal literal ->
                literal(
                        literal.getLabel(),
                        literal.getDatatype().stringValue(),
                        literal.getLanguage().orElse(""));
            default -> throw new AssertionError(value + " was not in the graph");
        };
    }

    private static Node literal(String text, String datatype, String language) {
        return language == null || language.isEmpty()
                ? NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(datatype))
                : NodeFactory.createLiteralLang(text, language);
    }

    private static RDFFormat format(ExportFormat format) {
        return switch (format) {
            case TTL -> RDFFormat.TURTLE;
            case TRIG -> RDFFormat.TRIG;
            case NT -> RDFFormat.NTRIPLES;
            case NQ -> RDFFormat.NQUADS;
            case RDFXML -> RDFFormat.RDFXML;
            case JSONLD, RDFTHRIFT -> throw new AssertionError(format + " is read otherwise");
        };
    }
}
