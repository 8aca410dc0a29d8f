package io.answergraph.rdf;

import io.answergraph.model.NameWording;
import io.answergraph.model.Turns;
import io.answergraph.model.Turns.Turn;
import io.answergraph.model.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Reads the words around names: those of a type, those of the proper names of bodies, and turns of English. */
final class WordingReader {
    private static final Map<Turn, Node> TURNS = Map.of(
            Turn.POINTER, Ag.Pointer,
            Turn.COMPARISON, Ag.Comparison,
            Turn.PARTITIVE, Ag.Partitive,
            Turn.REPRESENTATIVE, Ag.Representative,
            Turn.STATIVE, Ag.Stative,
            Turn.RUNNING, Ag.Running,
            Turn.EMPLOYING, Ag.Employing,
            Turn.CONTROLLING, Ag.Controlling);

    private final Statements statements;

    WordingReader(Statements statements) {
        this.statements = statements;
    }

    Wording of(Node type) {
        return new Wording(
                statements.words(type, Ag.generalWord),
                statements.words(type, Ag.generalModifier),
                statements.words(type, Ag.head),
                statements.words(type, Ag.person),
                statements.words(type, Ag.nameHead));
    }

    /** The words of the types whose mentions may be proper names, together. */
    NameWording names() {
        List<Node> types = statements.instances(Ag.MentionType).stream()
                .filter(type -> statements.flag(type, Ag.namesBodies))
                .toList();
        return new NameWording(
                words(types, Ag.nameHead),
                words(types, Ag.officeHead),
                words(types, Ag.otherHead),
                words(types, Ag.titleHead),
                words(types, Ag.deed),
                words(types, Ag.wideName),
                words(types, Ag.wideWord),
                words(types, Ag.placeStart),
                words(types, Ag.placeEnd));
    }

    Turns turns() {
        Map<Turn, List<String>> forms = new EnumMap<>(Turn.class);
        TURNS.forEach((turn, type) -> forms.put(turn, words(statements.instances(type), Ag.form)));
        return new Turns(forms);
    }

    private List<String> words(List<Node> of, Node property) {
        return of.stream()
                .flatMap(node -> statements.words(node, property).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
