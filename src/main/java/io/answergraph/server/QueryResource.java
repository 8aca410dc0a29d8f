package io.answergraph.server;

import io.answergraph.export.ExportFormat;
import io.answergraph.store.Snapshot;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** SPARQL queries (SPARQL 1.1 Protocol, section 2.1); by GET without a query, the description of the service. */
final class QueryResource implements Resource {
    private final Limits limits;
    private final Statements statements;
    private final Resource description;

    QueryResource(Limits limits, Resource description) {
        this.limits = limits;
        this.statements = new Statements(limits);
        this.description = description;
    }

    @Override
    public Page open(HttpServletRequest request) throws IOException {
        Parameters parameters = new Parameters(request, "query");
        Optional<String> text = parameters.text();
        return text.isEmpty() ? description.open(request) : page(request, query(text.get(), parameters));
    }

    private static Query query(String text, Parameters parameters) {
        Query query = QueryFactory.create(text, parameters.base(), Snapshot.SYNTAX);
        List<String> defaults = parameters.values("default-graph-uri");
        List<String> named = parameters.values("named-graph-uri");
        if (defaults.isEmpty() && named.isEmpty()) {
            return query;
        }
        // Section 2.1.4: what the request says of the dataset counts, not what the query does.
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        defaults.forEach(iri ->
                query.addGraphURI(query.getPrologue().getBase().resolve(iri).str()));
        named.forEach(iri -> query.addNamedGraphURI(
                query.getPrologue().getBase().resolve(iri).str()));
        return query;
    }

    /** The answer to a query, in the format that the request chooses. */
    Page page(HttpServletRequest request, Query query) {
        if (query.isSelectType()) {
            Offer<Lang> offer = Offer.chosen(request, Offer.TABLES);
            return asking(query, (answer, graph, response) -> table(answer.select(), offer, response));
        }
        if (query.isAskType()) {
            Offer<Lang> offer = Offer.chosen(request, Offer.TRUTHS);
            return asking(query, (answer, graph, response) -> truth(answer.ask(), offer, response));
        }
        Offer<ExportFormat> offer = Offer.chosen(request, Offer.GRAPHS);
        return asking(query, (answer, graph, response) -> {
            var triples = query.isConstructType() ? answer.constructTriples() : answer.describeTriples();
            var quads = Iter.asStream(triples).map(triple -> new Quad(Quad.defaultGraphNodeGenerated, triple));
            statements.write(quads, offer, graph, response);
        });
    }

    @FunctionalInterface
    private interface Answer {
        void write(QueryExec answer, Snapshot graph, HttpServletResponse response) throws IOException;
    }

    private Page asking(Query query, Answer answer) {
        return (graph, response) -> {
            try (QueryExec execution = graph.ask(query, limits.queryTime())) {
                answer.write(execution, graph, response);
            }
        };
    }

    private void table(RowSet rows, Offer<Lang> offer, HttpServletResponse response) throws IOException {
        // The first row is found before anything is sent: until then a failure can still have a status of its own.
        var unused = rows.hasNext();
        response.setContentType(offer.contentType());
        RowSet bounded = RowSetStream.create(rows.getResultVars(), bounded(rows));
        ResultsWriter.create().lang(offer.format()).build().write(new Unhurried(response.getOutputStream()), bounded);
    }

    private Iterator<Binding> bounded(RowSet rows) {
        return new Iterator<>() {
            private long seen;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Binding next() {
                if (++seen > limits.rows()) {
                    throw Statements.tooMany("rows", limits.rows());
                }
                return rows.next();
            }
        };
    }

    private static void truth(boolean yes, Offer<Lang> offer, HttpServletResponse response) throws IOException {
        response.setContentType(offer.contentType());
        ResultsWriter.create().lang(offer.format()).build().write(new Unhurried(response.getOutputStream()), yes);
    }

    /** Sends nothing before the buffer is full, so that a failure among the first rows can still have a status. */
    private static final class Unhurried extends FilterOutputStream {
        Unhurried(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
        }

        @Override
        public void flush() {
            // The end of the answer does.
        }
    }
}
