package org.entente.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;

/**
 * Checks a data folder without coding anything: that it loads, that its tables are sorted and free of doubles, that
 * every frame, operator, voice, zone and sense has an example that must match and one that must not, and that no office
 * of the world pack has impossible terms. Examples are run by the pipeline's check.
 */
public final class PackCheck {
    private static final Set<String> PAIRED =
            Set.of("names.tsv", "examples.tsv", "offices.tsv", "members.tsv", "scores.tsv");

    private PackCheck() {}

    /** What is wrong, in the order of files and lines; empty when nothing is. */
    public static List<Finding> check(Path data) {
        List<Finding> findings = new ArrayList<>();
        Packs packs;
        try {
            packs = Packs.load(data);
        } catch (EntenteException e) {
            findings.add(finding(String.valueOf(e.getMessage())));
            return findings;
        }
        for (Path file : tables(data)) {
            order(data, file, findings);
        }
        for (LanguagePack pack : packs.languages().values()) {
            examples(pack, findings);
        }
        terms(packs.world(), findings);
        findings.sort(null);
        return findings;
    }

    /** An error of loading reads "file:line: id 'x': what". */
    private static Finding finding(String message) {
        int colon = message.indexOf(':');
        String file = colon < 0 ? "" : message.substring(0, colon);
        return new Finding(
                file, 0, "", colon < 0 ? message : message.substring(colon + 1).strip());
    }

    private static List<Path> tables(Path data) {
        try (var walk = Files.walk(data)) {
            return walk.filter(p -> p.toString().endsWith(".tsv")).sorted().toList();
        } catch (IOException e) {
            throw new EntenteException(ErrorCode.RESOURCE, data + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static void order(Path data, Path file, List<Finding> findings) {
        String name = data.relativize(file).toString().replace('\\', '/');
        boolean isPaired = PAIRED.contains(String.valueOf(file.getFileName()));
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new EntenteException(ErrorCode.RESOURCE, name + ": cannot be read: " + e.getMessage(), e);
        }
        Set<String> seen = new HashSet<>();
        String before = "";
        boolean headerSeen = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!headerSeen) {
                headerSeen = true;
                continue;
            }
            String id = line.substring(0, Math.max(0, line.indexOf('\t')));
            if (id.compareTo(before) < 0) {
                findings.add(new Finding(
                        name, i + 1, id, "stands after '" + before + "'; sort the table by its first column"));
            }
            if (!seen.add(isPaired ? line : id)) {
                findings.add(new Finding(name, i + 1, id, "stands twice"));
            }
            before = id;
        }
    }

    private static void examples(LanguagePack pack, List<Finding> findings) {
        String file = "languages/" + pack.lang() + "/examples.tsv";
        Set<String> plus = new HashSet<>();
        Set<String> minus = new HashSet<>();
        Set<String> wanted = new TreeSet<>();
        pack.frameIds().forEach(id -> wanted.add("frame:" + id));
        pack.operators().forEach(o -> wanted.add("operator:" + o.id()));
        pack.voices().forEach(v -> wanted.add("voice:" + v.id()));
        pack.zones().forEach(z -> wanted.add("zone:" + z.id()));
        pack.senseIds().forEach(id -> wanted.add("sense:" + id));
        Set<String> known = new HashSet<>(wanted);
        pack.lexemeIds().forEach(id -> known.add("lexeme:" + id));
        for (Example example : pack.examples()) {
            (example.mustMatch() ? plus : minus).add(example.target());
            if (!known.contains(example.target())) {
                findings.add(
                        new Finding(file, example.line(), example.target(), "is an example of nothing in the pack"));
            }
        }
        for (String target : wanted) {
            if (!plus.contains(target)) {
                findings.add(new Finding(file, 0, target, "has no example that must match"));
            }
            if (!minus.contains(target)) {
                findings.add(new Finding(file, 0, target, "has no example that must not match"));
            }
        }
    }

    private static void terms(World world, List<Finding> findings) {
        Set<String> single = Set.of("head-of-government", "foreign-minister", "defence-minister", "head-of-state");
        Map<String, List<String>> holders = new HashMap<>();
        for (Person person : world.people()) {
            for (Person.Term term : person.terms()) {
                if (single.contains(term.office())
                        && term.from().isDay()
                        && term.to().isDay()) {
                    String day = term.polity() + " " + term.office() + " " + term.from();
                    holders.computeIfAbsent(day, k -> new ArrayList<>()).add(person.id());
                }
            }
        }
        holders.forEach((term, people) -> {
            if (people.size() > 1) {
                findings.add(
                        new Finding("world/offices.tsv", 0, term, "is held by several: " + String.join(", ", people)));
            }
        });
    }
}
