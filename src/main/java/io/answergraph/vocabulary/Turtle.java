package io.answergraph.vocabulary;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/** Writes terms as Turtle does (W3C Turtle 1.1), by the prefixes given. */
final class Turtle {
    private final PrefixMap prefixes;

    /** @param prefixes with their namespaces */
    Turtle(Map<String, String> prefixes) {
        this.prefixes = PrefixMapFactory.create(prefixes);
    }

    /** A prefixed name where a prefix fits and the rest may stand behind it; else the IRI in angle brackets. */
    String name(String iri) {
        return NodeFmtLib.str(NodeFactory.createURI(iri), prefixes);
    }

    String name(Node iri) {
        return name(iri.getURI());
    }

    /** A text in a language, quoted and escaped. */
    static String text(String words, String language) {
        return NodeFmtLib.strTTL(NodeFactory.createLiteralLang(words, language));
    }

    /** A text in no language. */
    static String text(String words) {
        return NodeFmtLib.strTTL(NodeFactory.createLiteralString(words));
    }
}
