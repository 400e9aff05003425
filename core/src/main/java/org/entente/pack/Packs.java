package org.entente.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;

/**
 * Everything in a data folder: scheme, world, languages, and a hash that tells this state of them from any other.
 *
 * <p>{@code names} has the names of things in every language, also in those that texts are not coded in; the latter are
 * read when they are first asked for. Immutable and thread-safe. Loading reads each file once, about a second for three
 * languages.
 */
public record Packs(
        Scheme scheme,
        World world,
        SortedMap<String, LanguagePack> languages,
        SortedMap<String, Lazy<NameIndex>> names,
        String version) {
    public Packs {
        languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /**
     * Loads a data folder.
     *
     * @throws EntenteException kind DATA with file, line and id when a line is damaged; RESOURCE when there is no
     *     folder
     */
    public static Packs load(Path data) {
        return load(data, Optional.empty());
    }

    /**
     * Loads a data folder with a user's own lines over the world's.
     *
     * @throws EntenteException kind DATA when a line of either is damaged; a user's is named with the user's folder
     */
    public static Packs load(Path data, Optional<UserPack> user) {
        Scheme scheme = Scheme.load(data);
        World world = World.load(data, user);
        SortedMap<String, LanguagePack> languages = new TreeMap<>();
        for (String lang : LanguagePack.folders(data)) {
            languages.put(lang, LanguagePack.load(data, lang, scheme, world));
        }
        SortedMap<String, Lazy<NameIndex>> names = new TreeMap<>();
        for (String lang : LanguagePack.namedIn(data)) {
            LanguagePack pack = languages.get(lang);
            names.put(
                    lang,
                    new Lazy<>(() -> pack != null
                            ? pack.names()
                            : world.index(world.polities().names(data, lang))));
        }
        return new Packs(scheme, world, languages, names, hash(data, user));
    }

    /** The first twelve hexadecimal digits of a SHA-256 over the names and bytes of all tables. */
    static String hash(Path root, Optional<UserPack> user) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> files = new ArrayList<>();
            try (var walk = Files.walk(root)) {
                walk.filter(p -> p.toString().endsWith(".tsv")).forEach(files::add);
            }
            files.sort((a, b) -> name(root, a).compareTo(name(root, b)));
            for (Path file : files) {
                digest.update(name(root, file).getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            for (Path file : user.map(UserPack::tables).orElse(List.of())) {
                digest.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (IOException e) {
            throw new EntenteException(ErrorCode.RESOURCE, root + ": cannot be read: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
