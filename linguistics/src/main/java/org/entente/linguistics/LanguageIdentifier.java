package org.entente.linguistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;

/**
 * Says in which language a text is written, over OpenNLP's detector, which knows 183.
 *
 * <p>Meant for documents and paragraphs: of a few words it says nothing, and it may take a short text for a neighbour
 * of its language. Thread-safe; takes about a millisecond a text, however long.
 */
public final class LanguageIdentifier {
    private static final String MODEL = "/langdetect-183.bin";
    private static final int FEWEST_LETTERS = 20;
    private static final int ENOUGH = 3000;

    /** The detector's names for languages whose two-letter code belongs to a wider one. */
    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry("arb", "ar"),
            Map.entry("cmn", "zh"),
            Map.entry("ekk", "et"),
            Map.entry("lvs", "lv"),
            Map.entry("nob", "nb"),
            Map.entry("pes", "fa"),
            Map.entry("plt", "mg"),
            Map.entry("pnb", "pa"),
            Map.entry("swh", "sw"),
            Map.entry("zsm", "ms"),
            Map.entry("gsw", "de"));

    private final LanguageDetectorModel model;
    private final Map<String, String> codes;

    private LanguageIdentifier(LanguageDetectorModel model) {
        this.model = model;
        this.codes = twoLetterCodes();
    }

    /** Loads the model that comes on the class path; takes about a second. */
    public static LanguageIdentifier load() {
        try (InputStream stream = LanguageIdentifier.class.getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new EntenteException(
                        ErrorCode.RESOURCE, "the language model " + MODEL + " is not on the class path");
            }
            return new LanguageIdentifier(new LanguageDetectorModel(stream));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the language model " + MODEL, e);
        }
    }

    /** The ISO 639-1 code of the text's language; empty when the text is too short, or no language is likely. */
    public Optional<String> identify(String text) {
        String sample = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        if (sample.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        Language best = new LanguageDetectorME(model).predictLanguage(sample);
        String code = codes.get(best.getLang());
        return code == null || !Scripts.fit(code, sample) ? Optional.empty() : Optional.of(code);
    }

    private static Map<String, String> twoLetterCodes() {
        Map<String, String> codes = new HashMap<>(WIDER);
        for (String code : Locale.getISOLanguages()) {
            codes.putIfAbsent(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        return Map.copyOf(codes);
    }
}
