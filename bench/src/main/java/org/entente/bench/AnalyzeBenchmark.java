package org.entente.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.entente.linguistics.CoreNlpAnalyzer;
import org.entente.model.Sentence;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many paragraphs of some fifty tokens a language's analyser reads in a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1200m", "-XX:+UseSerialGC"})
public class AnalyzeBenchmark {
    private static final String SPANISH =
            "El ministro de Exteriores viajó el lunes a La Habana, donde firmó con su homólogo un acuerdo que "
                    + "prevé la entrega de trigo y petróleo. El portavoz del Gobierno negó que se hubiera hablado de armas; "
                    + "según la agencia estatal, la cooperación podría ampliarse en junio.";
    private static final String ITALIAN =
            "Il ministro degli Esteri è arrivato lunedì all'Avana, dove ha firmato con il suo omologo un accordo "
                    + "che prevede la consegna di grano e petrolio. Il portavoce del governo ha negato che si sia parlato di "
                    + "armi; secondo l'agenzia di Stato, la cooperazione potrebbe estendersi a giugno.";
    private static final String ENGLISH =
            "The foreign minister travelled to Havana on Monday, where he signed an agreement with his "
                    + "counterpart that provides for deliveries of wheat and oil. The government's spokesman denied that arms "
                    + "had been discussed; according to the state agency, cooperation could be extended in June.";

    @Param({"en", "es", "it"})
    public String lang = "es";

    private @Nullable CoreNlpAnalyzer analyzer;
    private String text = "";

    /** The folder of models comes from the property entente.home, else the working folder. */
    @Setup
    public void load() {
        analyzer = CoreNlpAnalyzer.load(
                Path.of(System.getProperty("entente.home", ".")).resolve("lib/models"), lang);
        text = lang.equals("es") ? SPANISH : lang.equals("it") ? ITALIAN : ENGLISH;
    }

    @Benchmark
    public List<Sentence> analyze() {
        return Objects.requireNonNull(analyzer).analyze(text, List.of());
    }
}
