package io.answergraph.extract;

import io.answergraph.lexicon.Lexicon;
import io.answergraph.model.Analysis;
import io.answergraph.model.Checkpoint;
import io.answergraph.model.Cue;
import io.answergraph.model.Document;
import io.answergraph.model.EntityId;
import io.answergraph.model.Extraction;
import io.answergraph.model.Frame;
import io.answergraph.model.FrameId;
import io.answergraph.model.Link;
import io.answergraph.model.Mention;
import io.answergraph.model.MentionType;
import io.answergraph.model.Ontology;
import io.answergraph.model.Problem;
import io.answergraph.model.Question;
import io.answergraph.model.Sentence;
import io.answergraph.model.Status;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import io.answergraph.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * From analysed answers to mentions and claims: the last stage before the graph. A pure function of the document and
 * the ontology; immutable, safe to share between threads.
 */
public final class Extractor {
    private static final Frame NO_FRAME = new Frame(
            new FrameId(""), List.of(), 0, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

    private final Map<TypeId, MentionType> types;
    private final List<Recognizer> recognizers;
    private final Optional<BodyRecognizer> bodies;
    private final Lexicon lexicon;
    private final FrameClassifier frames;
    private final Selection selection;
    private final ItemLabels itemLabels;
    private final StatusRule statuses;
    private final RoleRule roles;
    private final Optional<TypeId> spokenOf;
    private final ClauseSubject clauseSubjects;
    private final RelationRule relations;
    private final Optional<SubjectRule> subjects;
    private final WordClasses wordClasses;

    public Extractor(Ontology ontology, Lexicon lexicon) {
        this.lexicon = lexicon;
        types = ontology.types().stream()
                .collect(Collectors.toMap(MentionType::id, Function.identity(), (a, b) -> a, TreeMap::new));
        recognizers = List.of(
                new LabelRecognizer(ontology.types(), lexicon),
                new OpenPhraseRecognizer(ontology.openPhrases(), lexicon),
                new SharedOpeningRecognizer(ontology.openPhrases(), ontology.types(), lexicon),
                new CoordinationRecognizer(ontology.types(), lexicon));
        bodies = ontology.types().stream()
                .filter(MentionType::namesBodies)
                .findFirst()
                .map(type -> new BodyRecognizer(type, new BodyNaming(ontology, type), ontology));
        frames = new FrameClassifier(ontology.frames());
        selection = new Selection(ontology.types());
        itemLabels = new ItemLabels(
                types.values().stream()
                        .collect(Collectors.toMap(
                                MentionType::id,
                                type -> type.wording().generalWords().stream()
                                        .map(Words::key)
                                        .toList())),
                new Reading(lexicon));
        statuses = new StatusRule(ontology.cues(), ontology.turns());
        roles = new RoleRule(ontology.roles());
        wordClasses = new WordClasses(ontology.turns());
        Anaphora anaphora = new Anaphora(generalNouns(ontology.types()));
        spokenOf = ontology.types().stream()
                .filter(MentionType::namesBodies)
                .map(MentionType::id)
                .findFirst();
        clauseSubjects = new ClauseSubject(anaphora);
        relations = new RelationRule(ontology.properties(), clauseSubjects, anaphora);
        subjects = ontology.types().stream()
                .filter(MentionType::isSubject)
                .findFirst()
                .map(type -> new SubjectRule(type.id(), lexicon, ontology.turns()));
    }

    /** What any body may be called: its type's general words that also head names of kinds. */
    private static Set<String> generalNouns(List<MentionType> types) {
        return types.stream()
                .filter(MentionType::namesBodies)
                .flatMap(type -> type.wording().generalWords().stream()
                        .filter(type.wording().heads()::contains))
                .map(Words::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * All that the document says, by this ontology.
     *
     * @param checkpoint passed before each question and, twice, before each sentence
     */
    public Extraction extract(Analysis analysis, Checkpoint checkpoint) {
        return new Run(analysis, checkpoint).extract();
    }

    /** One document's way through the rules. */
    private final class Run {
        private final Analysis analysis;
        private final Checkpoint checkpoint;
        private final Document document;
        private final List<EntityId> about;
        private final SortedMap<Integer, Frame> asked = new TreeMap<>();
        private final DocumentNames names = new DocumentNames();
        private final Discourse discourse = new Discourse();
        private final List<Mention> mentions = new ArrayList<>();
        private final ClaimBuilder claims = new ClaimBuilder();
        private final List<Problem> problems = new ArrayList<>();

        Run(Analysis analysis, Checkpoint checkpoint) {
            this.analysis = analysis;
            this.checkpoint = checkpoint;
            this.document = analysis.document();
            this.about = subjects.map(rule -> rule.about(document)).orElse(List.of());
        }

        Extraction extract() {
            for (Question question : document.questions()) {
                checkpoint.pass();
                frames.classify(question.span().of(document.text()))
                        .ifPresent(frame -> asked.put(question.number(), frame));
            }
            if (about.isEmpty() && subjects.isPresent()) {
                problems.add(new Problem(
                        Problem.Code.NO_SUBJECT,
                        document.origin().path(),
                        "Neither title nor questions name a subject that the vocabulary knows, so nothing can be claimed of"
                                + " one. Name it in the title, or add its label to the vocabulary."));
            }
            List<Proposals> proposals = places().stream().map(this::propose).toList();
            for (Proposals proposed : proposals) {
                List<Candidate> named = new ArrayList<>(proposed.named());
                bodies.ifPresent(recognizer -> named.addAll(recognizer.acronyms(proposed.place(), names)));
                sentence(proposed.place(), named, proposed.others());
            }
            mentions.sort(null);
            return new Extraction(document, about, asked, mentions, claims.claims(), names.all(), problems);
        }

        private List<Place> places() {
            return analysis.blocks().stream()
                    .flatMap(block -> block.sentences().stream()
                            .map(sentence ->
                                    new Place(asked.getOrDefault(block.question(), NO_FRAME), block, sentence)))
                    .toList();
        }

        /** What the recognizers hold for mentions in one sentence: the names of bodies, chosen, and all others. */
        private record Proposals(Place place, List<Candidate> named, List<Candidate> others) {}

        /**
         * Asks every recognizer once, and notes the names; the whole document goes through this before any mention is made,
         * because an acronym may stand before the sentence that defines it.
         */
        private Proposals propose(Place place) {
            checkpoint.pass();
            Optional<EntityId> home = about.size() == 1 ? Optional.of(about.get(0)) : Optional.empty();
            Map<Boolean, List<Candidate>> found = recognizers.stream()
                    .flatMap(recognizer -> recognizer.find(place).stream())
                    .collect(Collectors.partitioningBy(Candidate::isNamed));
            List<Candidate> all = new ArrayList<>();
            bodies.ifPresent(recognizer -> {
                List<Candidate> known = found.getOrDefault(true, List.of());
                List<Candidate> called = new ArrayList<>(recognizer.find(place, known, home));
                known.forEach(candidate -> called.add(recognizer.asLocal(place, candidate, home)));
                List<Candidate> company = new ArrayList<>(called);
                company.addAll(recognizer.acronyms(place, names));
                called.addAll(recognizer.listed(place, company, found.getOrDefault(false, List.of()), home));
                List<Candidate> kept = selection.select(place.tokens(), called, place.isLabel());
                all.addAll(kept);
                all.addAll(recognizer.shortNames(place, kept, names));
                for (Candidate candidate : kept) {
                    names.add(((Link.Named) candidate.link().orElseThrow()).body());
                    recognizer.definition(place, candidate, names).ifPresent(all::add);
                }
            });
            return new Proposals(place, all, found.getOrDefault(false, List.of()));
        }

        private void sentence(Place place, List<Candidate> named, List<Candidate> others) {
            checkpoint.pass();
            List<Candidate> candidates = new ArrayList<>(named);
            candidates.addAll(others);
            candidates.removeIf(c -> place.frame().excludes().contains(c.type()));
            CueStatusRule.Cues cues = statuses.cues(place).outside(named);
            List<Located> found = new ArrayList<>();
            candidates.addAll(itemLabels.named(place, candidates));
            List<Candidate> chosen = selection.select(place.tokens(), candidates, place.isLabel()).stream()
                    .filter(c -> type(c.type()).isSubject() || !cues.disclaims(c.from(), c.to(), type(c.type())))
                    .toList();
            for (Candidate candidate : chosen) {
                found.add(new Located(mention(place, cues, candidate), candidate.from(), candidate.to()));
            }
            found.forEach(located -> mentions.add(located.mention()));
            claim(place, cues.clauses(), found);
            relate(place, cues, found);
        }

        private Mention mention(Place place, CueStatusRule.Cues cues, Candidate candidate) {
            MentionType type = type(candidate.type());
            Sentence sentence = place.sentence();
            var span = sentence.tokens()
                    .get(candidate.from())
                    .span()
                    .cover(sentence.tokens().get(candidate.to() - 1).span());
            Link link = candidate.link().orElseThrow();
            if (link instanceof Link.Named name) {
                link = new Link.Named(names.known(name.body()));
            }
            if (type.isSubject()) {
                return new Mention(
                        place.block().question(),
                        span,
                        sentence.span(),
                        type.id(),
                        link,
                        Optional.empty(),
                        List.of(),
                        candidate.rule());
            }
            StatusRule.Decision decision = statuses.decide(place, analysis.blocks(), cues, candidate, type);
            return new Mention(
                    place.block().question(),
                    span,
                    sentence.span(),
                    type.id(),
                    link,
                    Optional.of(decision.status()),
                    decision.cue().stream().toList(),
                    candidate.rule());
        }

        private void claim(Place place, List<Integer> clauses, List<Located> found) {
            List<Located> states = found.stream()
                    .filter(f -> type(f.mention().type()).isSubject())
                    .toList();
            for (Located located : found) {
                Mention mention = located.mention();
                List<EntityId> whom = subjects.map(
                                rule -> rule.subjects(place.tokens(), clauses, located.from(), states, about))
                        .orElse(List.of());
                type(mention.type()).claimProperty().ifPresent(property -> {
                    for (EntityId thing : ClaimBuilder.things(mention)) {
                        var part = roles.role(place, label(place), located, lexicon.concept(thing), found);
                        whom.forEach(subject -> claims.add(
                                subject,
                                property,
                                thing,
                                mention.status().orElse(Status.ASSERTED),
                                part,
                                List.of(mention)));
                    }
                });
            }
        }

        /** The words of the label of the item that a sentence stands in. */
        private List<Token> label(Place place) {
            OptionalInt label = place.block().label();
            return label.isEmpty()
                    ? List.of()
                    : analysis.blocks().get(label.getAsInt()).sentences().stream()
                            .flatMap(sentence -> sentence.tokens().stream())
                            .toList();
        }

        private void relate(Place place, CueStatusRule.Cues cues, List<Located> found) {
            Scene scene = Scene.of(place.tokens(), cues.clauses(), found, discourse.before(place), wordClasses);
            for (RelationRule.Relation relation : relations.relations(scene)) {
                Mention object = relation.object().mention();
                Status status = object.status().orElse(Status.ASSERTED);
                for (RelationRule.Range words : relation.words()) {
                    Optional<Cue> cue = cues.decide(
                            words.from(), words.to(), type(relation.property().domain()));
                    Status said = cue.map(Cue::status).orElse(Status.ASSERTED);
                    status = stronger(
                            status, object.status().isEmpty() && said == Status.LACKING ? Status.DENIED : said);
                }
                if (relation.given()) {
                    status = Status.ASSERTED;
                }
                for (EntityId subject : ClaimBuilder.things(relation.subject().mention())) {
                    for (EntityId thing : ClaimBuilder.things(object)) {
                        claims.add(
                                subject,
                                relation.property().id(),
                                thing,
                                status,
                                Optional.empty(),
                                List.of(relation.subject().mention(), object));
                    }
                }
            }
            spokenOf.ifPresent(
                    type -> discourse.read(place, scene, scene.ofType(type), clauseSubjects.ofSentence(scene, type)));
        }

        /** The one that ranks first in the guidelines: denied, lacking, recommended, hedged. */
        private static Status stronger(Status one, Status other) {
            return one.compareTo(other) >= 0 ? one : other;
        }

        private MentionType type(TypeId id) {
            MentionType type = types.get(id);
            if (type == null) {
                throw new IllegalStateException("a mention of the undeclared type " + id.iri());
            }
            return type;
        }
    }
}
