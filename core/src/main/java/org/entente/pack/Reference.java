package org.entente.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.EntenteException;

/**
 * What is needed to show and to ask, without what is needed to code: the scheme, the polities, and, read when they are
 * first asked for, the outlets, for whom voices speak, and the names of polities in every language. Immutable,
 * thread-safe.
 */
public final class Reference {
    private final Scheme scheme;
    private final Polities polities;
    private final Lazy<Outlets> outlets;
    private final Lazy<VoicePolities> voices;
    private final Map<String, Lazy<List<NameEntry>>> names;
    private final List<String> coded;

    private Reference(Path data) {
        this.scheme = Scheme.load(data);
        this.polities = Polities.load(data);
        this.outlets = new Lazy<>(() -> Outlets.load(data));
        this.names = LanguagePack.namedIn(data).stream()
                .collect(Collectors.toMap(
                        lang -> lang,
                        lang -> new Lazy<>(() -> List.copyOf(polities.names(data, lang))),
                        (one, other) -> one,
                        TreeMap::new));
        this.voices = new Lazy<>(() -> VoicePolities.load(data, polities, outlets.get(), this::polityNames));
        this.coded = LanguagePack.folders(data);
    }

    /** Loads it from a data folder. @throws EntenteException DATA when a table is damaged */
    public static Reference load(Path data) {
        return new Reference(data);
    }

    public Scheme scheme() {
        return scheme;
    }

    public Polities polities() {
        return polities;
    }

    /** @throws EntenteException DATA when the table is damaged */
    public Outlets outlets() {
        return outlets.get();
    }

    /** For whom a voice speaks. @throws EntenteException DATA when a table is damaged */
    public VoicePolities voices() {
        return voices.get();
    }

    /** The languages in which polities have names, sorted. */
    public List<String> languages() {
        return List.copyOf(names.keySet());
    }

    /** Those of them that texts are coded in. */
    public List<String> codedLanguages() {
        return coded;
    }

    /** The names of polities in one of {@link #languages}. @throws EntenteException DATA when the table is damaged */
    public List<NameEntry> polityNames(String lang) {
        Lazy<List<NameEntry>> known = names.get(lang);
        return known == null ? List.of() : known.get();
    }
}
