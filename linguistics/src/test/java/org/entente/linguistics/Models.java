package org.entente.linguistics;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The analysers, each loaded once for all tests. */
final class Models {
    private static final Map<String, CoreNlpAnalyzer> LOADED = new ConcurrentHashMap<>();

    private Models() {}

    static CoreNlpAnalyzer of(String lang) {
        return LOADED.computeIfAbsent(lang, wanted -> CoreNlpAnalyzer.load(folder(), wanted));
    }

    static Path folder() {
        return Path.of(System.getProperty("entente.home", "..")).resolve("lib").resolve("models");
    }
}
