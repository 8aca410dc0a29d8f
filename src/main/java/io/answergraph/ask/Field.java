package io.answergraph.ask;

import io.answergraph.store.Names;
import io.answergraph.store.Parameter;
import io.answergraph.store.QueryException;
import java.util.ArrayList;
import java.util.List;

/**
 * A parameter of a question as a field of its form.
 *
 * @param value that is in it
 * @param options to choose from; empty for a field to write in
 */
public record Field(Parameter parameter, String value, List<String> options) {
    /** A longer list is searched by typing, rather than by reading. */
    private static final int LONGEST_LIST = 80;

    public Field {
        options = List.copyOf(options);
    }

    /** @param given what the user wrote, kept as it is if the graph does not know it */
    static Field of(Parameter parameter, String given, Names names) {
        if (!parameter.type().isNamed()) {
            return new Field(parameter, given, List.of());
        }
        List<String> options = names.known(parameter.type());
        String value = given.isBlank() || options.contains(given) ? given : known(parameter, given, options, names);
        List<String> all = new ArrayList<>(options);
        if (!value.isBlank() && !options.contains(value)) {
            all.add(value);
        }
        return new Field(parameter, value, all);
    }

    /** A code or another name is shown as the name in the list. */
    private static String known(Parameter parameter, String given, List<String> options, Names names) {
        try {
            String iri = names.iri(parameter.type(), given);
            return names.name(parameter.type(), iri).filter(options::contains).orElse(given);
        } catch (QueryException e) {
            return given;
        }
    }

    /** Whether all there is to choose from is shown. */
    public boolean isList() {
        return !options.isEmpty() && options.size() <= LONGEST_LIST;
    }

    /** Whether it takes a number. */
    public boolean isNumber() {
        return parameter.type() == Parameter.Type.INTEGER;
    }

    /** Whether options are offered while one types. */
    public boolean isOffered() {
        return options.size() > LONGEST_LIST;
    }
}
