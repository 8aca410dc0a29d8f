package io.answergraph.rdf;

import static java.util.Map.entry;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** The prefixes of the vocabularies that every graph of answers uses, whatever its subject. */
public final class Prefixes {
    private static final SortedMap<String, String> OWN = Collections.unmodifiableSortedMap(new TreeMap<>(Map.ofEntries(
            entry("ag", Ag.NS),
            entry("dcterms", DCTerms.NS),
            entry("itsrdf", Terms.ITSRDF),
            entry("nif", Terms.NIF),
            entry("org", ORG.NS),
            entry("owl", OWL.NS),
            entry("pav", Terms.PAV),
            entry("prov", Terms.PROV),
            entry("rdf", RDF.uri),
            entry("rdfs", RDFS.uri),
            entry("schema", Terms.SCHEMA),
            entry("skos", SKOS.uri),
            entry("void", Terms.VOID),
            entry("xsd", XSD.NS))));

    private Prefixes() {}

    /** The namespaces by prefix, without the colon; not to be changed. */
    public static SortedMap<String, String> own() {
        return OWN;
    }

    /**
     * An IRI in short: behind the prefix of the longest namespace that fits, or none where none does or nothing would be left.
     *
     * @param namespaces by prefix, without the colon; of two prefixes for one namespace the last by name is taken
     */
    public static Optional<String> shorten(String iri, Map<String, String> namespaces) {
        return namespaces.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue())
                        && iri.length() > prefix.getValue().length())
                .max(Comparator.comparingInt((Map.Entry<String, String> prefix) ->
                                prefix.getValue().length())
                        .thenComparing(Map.Entry::getKey))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()));
    }
}
