package io.answergraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of other vocabularies that graphs of answers use and Jena has no constants for. */
public final class Terms {
    public static final String SCHEMA = "https://schema.org/";
    public static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    public static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String PAV = "http://purl.org/pav/";
    public static final String VOID = "http://rdfs.org/ns/void#";

    public static final Node SCHEMA_FAQ_PAGE = term(SCHEMA, "FAQPage");
    public static final Node SCHEMA_QUESTION = term(SCHEMA, "Question");
    public static final Node SCHEMA_ANSWER = term(SCHEMA, "Answer");
    public static final Node SCHEMA_NAME = term(SCHEMA, "name");
    public static final Node SCHEMA_TEXT = term(SCHEMA, "text");
    public static final Node SCHEMA_POSITION = term(SCHEMA, "position");
    public static final Node SCHEMA_MAIN_ENTITY = term(SCHEMA, "mainEntity");
    public static final Node SCHEMA_ACCEPTED_ANSWER = term(SCHEMA, "acceptedAnswer");
    public static final Node SCHEMA_ABOUT = term(SCHEMA, "about");
    public static final Node SCHEMA_URL = term(SCHEMA, "url");
    public static final Node SCHEMA_PUBLISHER = term(SCHEMA, "publisher");
    public static final Node SCHEMA_LOCATION = term(SCHEMA, "location");
    public static final Node SCHEMA_DURATION = term(SCHEMA, "duration");

    public static final Node NIF_CONTEXT = term(NIF, "Context");
    public static final Node NIF_IS_STRING = term(NIF, "isString");
    public static final Node NIF_BEGIN_INDEX = term(NIF, "beginIndex");
    public static final Node NIF_END_INDEX = term(NIF, "endIndex");
    public static final Node NIF_ANCHOR_OF = term(NIF, "anchorOf");
    public static final Node NIF_REFERENCE_CONTEXT = term(NIF, "referenceContext");
    public static final Node NIF_SOURCE_URL = term(NIF, "sourceUrl");

    public static final Node ITSRDF_TA_IDENT_REF = term(ITSRDF, "taIdentRef");

    public static final Node PROV_WAS_DERIVED_FROM = term(PROV, "wasDerivedFrom");
    public static final Node PROV_ACTIVITY = term(PROV, "Activity");
    public static final Node PROV_STARTED_AT_TIME = term(PROV, "startedAtTime");
    public static final Node PROV_ENDED_AT_TIME = term(PROV, "endedAtTime");

    public static final Node PAV_RETRIEVED_ON = term(PAV, "retrievedOn");

    public static final Node VOID_DATASET = term(VOID, "Dataset");
    public static final Node VOID_URI_SPACE = term(VOID, "uriSpace");
    public static final Node VOID_DOCUMENTS = term(VOID, "documents");
    public static final Node VOID_ROOT_RESOURCE = term(VOID, "rootResource");

    /** What a store notes of a graph when it writes it, to check it by; in its run graph, and not part of what it publishes. */
    public static final Node STORE_TALLY = NodeFactory.createURI("urn:x-answergraph:tally");

    private Terms() {}

    private static Node term(String namespace, String localName) {
        return NodeFactory.createURI(namespace + localName);
    }
}
