package org.entente.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.annotate.Annotator;
import org.entente.consolidate.Within;
import org.entente.extract.Extractor;
import org.entente.model.Analyzer;
import org.entente.model.Annotated;
import org.entente.model.Document;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.pack.LanguagePack;
import org.entente.pack.Packs;
import org.entente.resolve.Confidence;
import org.entente.resolve.Resolver;

/** The rooms of the pipeline in a row, each with a stopwatch. One thread. */
final class Stages {
    private final CpuTime analyze = new CpuTime();
    private final CpuTime annotate = new CpuTime();
    private final CpuTime extract = new CpuTime();
    private final CpuTime resolve = new CpuTime();
    private final CpuTime consolidate = new CpuTime();
    private final Annotator annotator;
    private final Extractor extractor;
    private final Resolver resolver;

    Stages(Packs packs, LanguagePack pack, Analyzer analyzer) {
        this.annotator = new Annotator(pack, packs.world(), new Timed(analyzer, analyze));
        this.extractor = new Extractor(pack, packs.scheme());
        this.resolver = new Resolver(pack, packs.scheme(), packs.world().polities(), new Confidence(packs.scheme()));
    }

    /** An analyser with a stopwatch. */
    private record Timed(Analyzer analyzer, CpuTime time) implements Analyzer {
        @Override
        public String lang() {
            return analyzer.lang();
        }

        @Override
        public List<Sentence> analyze(String text, List<Span> names) {
            return time.of(() -> analyzer.analyze(text, names));
        }
    }

    void code(Document document) {
        Annotated annotated = annotate.of(() -> annotator.annotate(document));
        Extractor.Extracted extracted = extract.of(() -> extractor.extract(annotated));
        Resolver.Resolved resolved =
                resolve.of(() -> resolver.resolve(annotated, extracted.codings(), extracted.standings()));
        consolidate.of(() -> Within.fold(resolved.claims()));
    }

    /** The share of the CPU time that each stage took; annotating without the analyser. */
    Map<String, Double> shares() {
        double all = annotate.seconds() + extract.seconds() + resolve.seconds() + consolidate.seconds();
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("analyze", analyze.seconds() / all);
        shares.put("annotate", (annotate.seconds() - analyze.seconds()) / all);
        shares.put("extract", extract.seconds() / all);
        shares.put("resolve", resolve.seconds() / all);
        shares.put("consolidate", consolidate.seconds() / all);
        return shares;
    }
}
