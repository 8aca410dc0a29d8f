package io.answergraph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;

/** The texts of one state of a graph, to be searched. Immutable; safe for use by many threads; needs no closing. */
public final class TextIndex {
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexedTexts.IRI, SortField.Type.STRING));

    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
    private final IndexSearcher searcher;

    TextIndex(DirectoryReader reader) {
        this.searcher = new IndexSearcher(reader);
    }

    /**
     * Searches, with snippets.
     *
     * @throws SearchException if the words cannot be read
     */
    public Hits search(Search search) {
        Query words = words(search.words());
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
        BooleanQuery.Builder kinds = new BooleanQuery.Builder();
        search.kinds()
                .forEach(kind -> kinds.add(new TermQuery(new Term(IndexedTexts.KIND, kind.word())), Occur.SHOULD));
        all.add(kinds.build(), Occur.FILTER);
        if (!search.about().isBlank()) {
            filter(all, IndexedTexts.ABOUT, IndexedTexts.key(search.about()));
        }
        return hits(words, all.build(), search.from(), search.size(), true);
    }

    /**
     * Searches as a query of the graph does, over all kinds of text, without snippets.
     *
     * @param property IRI; of any if empty
     * @param graph IRI of the only graph to look in; in all if empty
     * @throws SearchException if the words cannot be read
     */
    public List<Hit> matches(String words, Optional<String> property, Optional<String> graph, int most) {
        Query query = words(words);
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        property.ifPresent(iri -> filter(all, IndexedTexts.PROPERTY, iri));
        graph.ifPresent(iri -> filter(all, IndexedTexts.GRAPH, iri));
        return hits(query, all.build(), 0, most, false).hits();
    }

    private Query words(String words) {
        return Words.query(words, analyzer, IndexedTexts.TEXT);
    }

    private static void filter(BooleanQuery.Builder all, String field, String value) {
        all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }

    private Hits hits(Query words, Query query, int from, int size, boolean isSnipped) {
        try {
            TopFieldDocs found = searcher.search(query, from + size, BEST_FIRST, true);
            Snippets snippets = new Snippets(searcher, analyzer, words);
            List<Hit> hits = new ArrayList<>();
            for (int i = from; i < found.scoreDocs.length; i++) {
                ScoreDoc place = found.scoreDocs[i];
                Snippets.Snippet snippet = isSnipped ? snippets.of(place) : Snippets.Snippet.NONE;
                hits.add(hit(searcher.storedFields().document(place.doc), score(place), snippet));
            }
            return new Hits(searcher.count(query), hits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double score(ScoreDoc place) {
        Object[] fields = ((FieldDoc) place).fields;
        return Math.round(1000 * (Float) Objects.requireNonNull(fields[0])) / 1000.0;
    }

    private static Hit hit(Document entry, double score, Snippets.Snippet snippet) {
        return new Hit(
                Kind.of(entry.get(IndexedTexts.KIND)).orElseThrow(),
                entry.get(IndexedTexts.IRI),
                entry.get(IndexedTexts.PROPERTY),
                entry.get(IndexedTexts.GRAPH),
                entry.get(IndexedTexts.TITLE),
                entry.get(IndexedTexts.TEXT),
                entry.get(IndexedTexts.LANGUAGE),
                score,
                snippet.pieces(),
                snippet.start(),
                snippet.end());
    }
}
