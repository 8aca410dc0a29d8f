package io.answergraph.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/** Writes what a query answers, whatever its form, as the user asked for it. */
final class AnswerWriter {
    private final Output output;
    private final PrintStream out;
    private final QueryFormat format;
    private final ShortIris shortIris;

    AnswerWriter(Output output, QueryFormat format, ShortIris shortIris) {
        this.output = output;
        this.out = output.out();
        this.format = format;
        this.shortIris = shortIris;
    }

    /** Runs the query; what programs read is streamed. */
    void write(QueryExec execution) {
        if (execution.getQuery().isSelectType()) {
            rows(execution.select());
        } else if (execution.getQuery().isAskType()) {
            truth(execution.ask());
        } else if (execution.getQuery().isJsonType()) {
            JSON.write(out, execution.execJson());
            out.println();
        } else {
            graph(execution.getQuery().isConstructType() ? execution.construct() : execution.describe());
        }
    }

    private void rows(RowSet rows) {
        RowSetWriter writer = writer();
        if (writer != null) {
            writer.write(out, rows, ARQ.getContext());
            return;
        }
        List<Var> variables = rows.getResultVars();
        List<List<String>> cells = new ArrayList<>();
        rows.forEachRemaining(row -> cells.add(
                variables.stream().map(variable -> cell(row, variable)).toList()));
        List<String> header = variables.stream().map(Var::getVarName).toList();
        out.println(
                format == QueryFormat.MD
                        ? Table.markdown(header, cells)
                        : Table.within(output.columns(), header, cells));
        if (cells.isEmpty()) {
            output.note("No answers.");
        }
    }

    private void truth(boolean answer) {
        RowSetWriter writer = writer();
        if (writer == null) {
            out.println(answer ? "yes" : "no");
        } else {
            writer.write(out, answer, ARQ.getContext());
        }
    }

    /** Triples have formats of their own; the nearest to what was asked for. */
    private void graph(Graph graph) {
        RDFFormat nearest = switch (format) {
            case JSON -> RDFFormat.JSONLD;
            case XML -> RDFFormat.RDFXML_PLAIN;
            default -> RDFFormat.TURTLE_PRETTY;
        };
        RDFDataMgr.write(out, graph, nearest);
    }

    private String cell(Binding row, Var variable) {
        Node node = row.get(variable);
        if (node == null) {
            return "";
        }
        if (node.isURI()) {
            return shortIris.shorten(node.getURI());
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** None for what people read. */
    private @Nullable RowSetWriter writer() {
        Lang language = switch (format) {
            case TABLE, MD -> null;
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
        };
        return language == null
                ? null
                : RowSetWriterRegistry.getFactory(language).create(language);
    }
}
