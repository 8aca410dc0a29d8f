package io.answergraph.ask;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * What a query answers, whatever its form, as a table: rows in the order in which they came, each with a cell for each column.
 *
 * @param isCut whether there were more rows than a page can sort
 */
public record Grid(List<Column> columns, List<List<Cell>> rows, boolean isCut) {
    /** Rows that are read at most; a download has them all. */
    static final int MOST = 5_000;

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Runs the query. */
    static Grid read(QueryExec execution) {
        Query query = execution.getQuery();
        if (query.isSelectType()) {
            return table(query, execution.select());
        }
        if (query.isAskType()) {
            return of(List.of("answer"), List.of(List.of(new Cell(execution.ask() ? "yes" : "no", Cell.Sort.WORDS))));
        }
        return statements(query.isConstructType() ? execution.constructTriples() : execution.describeTriples());
    }

    private static Grid table(Query query, RowSet found) {
        List<Var> variables = found.getResultVars();
        List<List<Cell>> rows = new ArrayList<>();
        while (rows.size() < MOST && found.hasNext()) {
            var row = found.next();
            rows.add(variables.stream().map(row::get).map(Cell::of).toList());
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            Var variable = variables.get(i);
            boolean isCounted = query.getProject().getExpr(variable) != null;
            columns.add(Column.of(variable.getVarName(), values(rows, i), isCounted));
        }
        return new Grid(columns, rows, found.hasNext());
    }

    private static Grid statements(Iterator<Triple> triples) {
        List<List<Cell>> rows = new ArrayList<>();
        while (rows.size() < MOST && triples.hasNext()) {
            Triple triple = triples.next();
            rows.add(
                    List.of(Cell.of(triple.getSubject()), Cell.of(triple.getPredicate()), Cell.of(triple.getObject())));
        }
        Grid grid = of(List.of("subject", "property", "object"), rows);
        return new Grid(grid.columns(), rows, triples.hasNext());
    }

    private static Grid of(List<String> names, List<List<Cell>> rows) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(Column.of(names.get(i), values(rows, i), false));
        }
        return new Grid(columns, rows, false);
    }

    private static List<Cell> values(List<List<Cell>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** All cells of a column. */
    List<Cell> values(Column column) {
        return values(rows, columns.indexOf(column));
    }

    Cell at(List<Cell> row, Column column) {
        return row.get(columns.indexOf(column));
    }

    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** Those that say how many: worked out by the query, so that no number of a page or a question is among them. */
    List<Column> counts() {
        return columns.stream()
                .filter(column -> column.isNumber() && column.isCounted())
                .toList();
    }

    Grid withRows(List<List<Cell>> others) {
        return new Grid(columns, others, isCut);
    }
}
