package org.entente.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** How the words of each language are cut and stemmed for search. A language that is not known keeps its words. */
final class Languages {
    /** Stands for every language that has no analyser of its own. */
    static final String OTHER = "other";

    private final Map<String, Analyzer> analyzers = new LinkedHashMap<>();

    Languages() {
        analyzers.put("en", new EnglishAnalyzer());
        analyzers.put("es", new SpanishAnalyzer());
        analyzers.put("it", new ItalianAnalyzer());
        analyzers.put("fr", new FrenchAnalyzer());
        analyzers.put("de", new GermanAnalyzer());
        analyzers.put("pt", new PortugueseAnalyzer());
        analyzers.put("ru", new RussianAnalyzer());
        analyzers.put("tr", new TurkishAnalyzer());
        analyzers.put("ar", new ArabicAnalyzer());
        analyzers.put("fa", new PersianAnalyzer());
        for (String lang : new String[] {"zh", "ja", "ko"}) {
            analyzers.put(lang, new CJKAnalyzer());
        }
        analyzers.put(OTHER, new StandardAnalyzer());
    }

    Map<String, Analyzer> all() {
        return analyzers;
    }

    Analyzer of(String lang) {
        Analyzer own = analyzers.get(lang);
        return own == null ? analyzers.getOrDefault(OTHER, new StandardAnalyzer()) : own;
    }

    /** The language itself when it has an analyser, else {@link #OTHER}. */
    String known(String lang) {
        return analyzers.containsKey(lang) ? lang : OTHER;
    }
}
