package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.entente.model.Hit;

/**
 * The words of the texts, findable. Holds no text itself: what it finds is looked up, and marked, in the texts of the
 * tables. Each commit notes the last batch that is in it, so that what is missing can be added. Thread-safe.
 */
final class TextIndex implements AutoCloseable {
    private static final String HASH = "hash";
    private static final String LANG = "lang";
    private static final String BATCH = "batch";
    private static final int SNIPPETS = 3;
    private static final double BUFFER_MEGABYTES = 16;

    private final Languages languages = new Languages();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private TextIndex(IndexWriter writer) throws IOException {
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /** A text to be found. */
    record Text(String hash, String lang, String title, String text) {}

    /** A text that was found. */
    record Found(String hash, double score) {}

    /** @throws IOException when what lies there is damaged */
    static TextIndex open(Path folder) throws IOException {
        Map<String, Analyzer> fields = new HashMap<>();
        new Languages().all().forEach((lang, analyzer) -> {
            fields.put(textField(lang), analyzer);
            fields.put(titleField(lang), analyzer);
        });
        IndexWriterConfig config = new IndexWriterConfig(
                        new PerFieldAnalyzerWrapper(new Languages().of(Languages.OTHER), fields))
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(true);
        IndexWriter writer = new IndexWriter(FSDirectory.open(folder), config);
        try {
            return new TextIndex(writer);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /** Takes away whatever lies there. */
    static void wipe(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String textField(String lang) {
        return "text_" + lang;
    }

    private static String titleField(String lang) {
        return "title_" + lang;
    }

    /** The last batch that is in it for good; 0 when it is empty. */
    long batch() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(BATCH)) {
                    return Long.parseLong(entry.getValue());
                }
            }
        }
        return 0;
    }

    void add(List<Text> texts) throws IOException {
        for (Text text : texts) {
            String lang = languages.known(text.lang());
            Document document = new Document();
            document.add(new StringField(HASH, text.hash(), Field.Store.YES));
            document.add(new StringField(LANG, text.lang(), Field.Store.YES));
            document.add(new TextField(textField(lang), text.text(), Field.Store.NO));
            document.add(new TextField(titleField(lang), text.title(), Field.Store.NO));
            writer.updateDocument(new Term(HASH, text.hash()), document);
        }
    }

    void remove(String hash) throws IOException {
        writer.deleteDocuments(new Term(HASH, hash));
    }

    void commit(long batch) throws IOException {
        writer.setLiveCommitData(Map.of(BATCH, Long.toString(batch)).entrySet());
        writer.commit();
    }

    /** The best, best first; equally good ones by hash. */
    List<Found> search(String words, String lang, int most) throws IOException {
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            List<Found> found = new ArrayList<>();
            for (ScoreDoc one : searcher.search(query(words, lang), most).scoreDocs) {
                found.add(new Found(searcher.storedFields().document(one.doc).get(HASH), one.score));
            }
            found.sort(Comparator.comparingDouble(Found::score).reversed().thenComparing(Found::hash));
            return found;
        } finally {
            searchers.release(searcher);
        }
    }

    private Query query(String words, String lang) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        languages.all().forEach((known, analyzer) -> {
            Query query = query(words, analyzer, Map.of(textField(known), 1f, titleField(known), 2f));
            if (!(query instanceof MatchNoDocsQuery)) {
                any.add(query, BooleanClause.Occur.SHOULD);
            }
        });
        Query query = any.build();
        return lang.isEmpty()
                ? query
                : new BooleanQuery.Builder()
                        .add(query, BooleanClause.Occur.MUST)
                        .add(new TermQuery(new Term(LANG, lang)), BooleanClause.Occur.FILTER)
                        .build();
    }

    private static Query query(String words, Analyzer analyzer, Map<String, Float> fields) {
        SimpleQueryParser parser = new SimpleQueryParser(analyzer, fields);
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        return parser.parse(words);
    }

    /** Where in a text the words of a search stand. */
    List<Hit.Snippet> snippets(String words, String lang, org.entente.model.Document document) throws IOException {
        String known = languages.known(lang);
        Analyzer analyzer = languages.of(lang);
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                .withMaxLength(Integer.MAX_VALUE - 1)
                .withMaxNoHighlightPassages(0)
                .withFormatter(new Snippets(document))
                .build();
        Object marked = highlighter.highlightWithoutSearcher(
                textField(known), query(words, analyzer, Map.of(textField(known), 1f)), document.text(), SNIPPETS);
        return marked instanceof Snippets.Marked found ? found.snippets() : List.of();
    }

    /** Lets go of it without keeping what is not committed. */
    void discard() throws IOException {
        searchers.close();
        writer.rollback();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }
}
