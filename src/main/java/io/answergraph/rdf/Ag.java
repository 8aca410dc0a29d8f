package io.answergraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the core ontology, the only ones that Java knows. Named as they are there, so that {@code ag:Label} and
 * {@code ag:label} stay apart.
 */
@SuppressWarnings("MemberName") // the names are the ontology's
public final class Ag {
    /** The namespace that {@code ag:} stands for. */
    public static final String NS = "https://w3id.org/answergraph/ns#";

    public static final Node Blocker = term("Blocker");
    public static final Node Claim = term("Claim");
    public static final Node Comparison = term("Comparison");
    public static final Node Controlling = term("Controlling");
    public static final Node Cue = term("Cue");
    public static final Node CueMention = term("CueMention");
    public static final Node Employing = term("Employing");
    public static final Node Frame = term("Frame");
    public static final Node Label = term("Label");
    public static final Node ListItem = term("ListItem");
    public static final Node Mention = term("Mention");
    public static final Node MentionType = term("MentionType");
    public static final Node NamingTemplate = term("NamingTemplate");
    public static final Node OpenPhrase = term("OpenPhrase");
    public static final Node Partitive = term("Partitive");
    public static final Node Pointer = term("Pointer");
    public static final Node Problem = term("Problem");
    public static final Node PseudoCue = term("PseudoCue");
    public static final Node Disclaimer = term("Disclaimer");
    public static final Node Representative = term("Representative");
    public static final Node Role = term("Role");
    public static final Node Running = term("Running");
    public static final Node Sentence = term("Sentence");
    public static final Node Stative = term("Stative");
    public static final Node Status = term("Status");
    public static final Node WordClass = term("WordClass");
    public static final Node acronym = term("acronym");
    public static final Node after = term("after");
    public static final Node appliesTo = term("appliesTo");
    public static final Node asksFor = term("asksFor");
    public static final Node asserted = term("asserted");
    public static final Node blocks = term("blocks");
    public static final Node canonical = term("canonical");
    public static final Node caseSensitive = term("caseSensitive");
    public static final Node claimProperty = term("claimProperty");
    public static final Node code = term("code");
    public static final Node cue = term("cue");
    public static final Node cueRule = term("cueRule");
    public static final Node denied = term("denied");
    public static final Node direction = term("direction");
    public static final Node excludes = term("excludes");
    public static final Node itemsName = term("itemsName");
    public static final Node extractorVersion = term("extractorVersion");
    public static final Node fingerprint = term("fingerprint");
    public static final Node form = term("form");
    public static final Node frame = term("frame");
    public static final Node generalModifier = term("generalModifier");
    public static final Node generalWord = term("generalWord");
    public static final Node givesRole = term("givesRole");
    public static final Node givesStatus = term("givesStatus");
    public static final Node head = term("head");
    public static final Node hedged = term("hedged");
    public static final Node inAnswerTo = term("inAnswerTo");
    public static final Node inFrame = term("inFrame");
    public static final Node inLabel = term("inLabel");
    public static final Node isSubject = term("isSubject");
    public static final Node item = term("item");
    public static final Node itemLabel = term("itemLabel");
    public static final Node jurisdiction = term("jurisdiction");
    public static final Node label = term("label");
    public static final Node lackable = term("lackable");
    public static final Node lacking = term("lacking");
    public static final Node level = term("level");
    public static final Node lists = term("lists");
    public static final Node mentionStatus = term("mentionStatus");
    public static final Node nameHead = term("nameHead");
    public static final Node open = term("open");
    public static final Node otherHead = term("otherHead");
    public static final Node deed = term("deed");
    public static final Node titleHead = term("titleHead");
    public static final Node otherwise = term("otherwise");
    public static final Node person = term("person");
    public static final Node names = term("names");
    public static final Node namesBodies = term("namesBodies");
    public static final Node near = term("near");
    public static final Node notAfter = term("notAfter");
    public static final Node notBefore = term("notBefore");
    public static final Node officeHead = term("officeHead");
    public static final Node ontologyDigest = term("ontologyDigest");
    public static final Node parent = term("parent");
    public static final Node pattern = term("pattern");
    public static final Node placeEnd = term("placeEnd");
    public static final Node placeStart = term("placeStart");
    public static final Node priority = term("priority");
    public static final Node problem = term("problem");
    public static final Node recommendable = term("recommendable");
    public static final Node recommended = term("recommended");
    public static final Node remedy = term("remedy");
    public static final Node role = term("role");
    public static final Node roleOf = term("roleOf");
    public static final Node rule = term("rule");
    public static final Node says = term("says");
    public static final Node scope = term("scope");
    public static final Node sentence = term("sentence");
    public static final Node sha256 = term("sha256");
    public static final Node standsAlone = term("standsAlone");
    public static final Node statedBy = term("statedBy");
    public static final Node status = term("status");
    public static final Node type = term("type");
    public static final Node usualRole = term("usualRole");
    public static final Node verb = term("verb");
    public static final Node where = term("where");
    public static final Node wideName = term("wideName");
    public static final Node wideWord = term("wideWord");

    private Ag() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
