package org.entente.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.PartialDate;

/**
 * Checks a data folder without coding anything: that it loads, that its tables are sorted and free of doubles, that
 * every frame, operator, voice, zone and sense has an example that must match and one that must not, and that no office
 * of the world pack is held by two at once and every membership has its date. Examples are run by the pipeline's check.
 */
public final class PackCheck {
    private static final Set<String> PAIRED =
            Set.of("names.tsv", "examples.tsv", "offices.tsv", "members.tsv", "scores.tsv", "vocabulary.tsv");

    /** Offices that one person holds at a time. */
    private static final Set<String> SINGLE = Set.of(
            "central-bank-governor",
            "defence-minister",
            "finance-minister",
            "foreign-minister",
            "head-of-government",
            "head-of-state",
            "interior-minister",
            "monarch",
            "president",
            "secretary-general",
            "speaker",
            "vice-president");

    /**
     * The steps by which a party is found that the words of its role do not name; each has an example that must match.
     */
    static final List<String> ACTOR_STEPS = List.of(
            "apposition",
            "both",
            "capital-place",
            "counterpart",
            "demonym-role",
            "dropped-subject",
            "epithet",
            "homonym",
            "latter",
            "misspelling",
            "office",
            "organ-of-several",
            "pronoun",
            "short-form");

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
        terms(data, findings);
        memberships(packs.world().polities(), findings);
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

    private static void memberships(Polities polities, List<Finding> findings) {
        for (Membership membership : polities.memberships()) {
            if (!membership.from().isKnown()) {
                findings.add(new Finding(
                        "world/members.tsv",
                        0,
                        membership.organisation(),
                        "does not say since when " + membership.polity() + " is a member"));
            }
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
        pack.tieIds().forEach(id -> wanted.add("tie:" + id));
        Set<String> known = new HashSet<>(wanted);
        ACTOR_STEPS.forEach(step -> known.add("actor:" + step));
        pack.lexemeIds().forEach(id -> known.add("lexeme:" + id));
        for (Example example : pack.examples()) {
            (example.mustMatch() ? plus : minus).add(example.target());
            if (!known.contains(example.target())) {
                findings.add(
                        new Finding(file, example.line(), example.target(), "is an example of nothing in the pack"));
            }
        }
        for (String step : ACTOR_STEPS) {
            if (!plus.contains("actor:" + step)) {
                findings.add(new Finding(file, 0, "actor:" + step, "has no example that must match"));
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

    /** Terms of an office that one person holds at a time and that overlap by more than the day they change hands. */
    private static void terms(Path data, List<Finding> findings) {
        Path file = data.resolve("world").resolve("offices.tsv");
        Map<String, List<Tsv.Row>> byOffice = new TreeMap<>();
        for (Tsv.Row row : Tsv.read(data, file, "person", "polity", "office", "from", "to", "note")) {
            if (SINGLE.contains(row.get("office")) && row.date("from").isKnown()) {
                byOffice.computeIfAbsent(row.get("polity") + " " + row.get("office"), k -> new ArrayList<>())
                        .add(row);
            }
        }
        byOffice.forEach((office, rows) -> {
            rows.sort(Comparator.comparing((Tsv.Row row) -> row.date("from").firstDay())
                    .thenComparing(row -> lastDay(row.date("to"))));
            for (int i = 0; i < rows.size(); i++) {
                for (int j = i + 1; j < rows.size(); j++) {
                    overlap(office, rows.get(i), rows.get(j), findings);
                }
            }
        });
    }

    private static LocalDate lastDay(PartialDate date) {
        return date.isKnown() ? date.lastDay() : LocalDate.MAX;
    }

    private static void overlap(String office, Tsv.Row earlier, Tsv.Row later, List<Finding> findings) {
        PartialDate end = earlier.date("to");
        PartialDate start = later.date("from");
        boolean isShared = isShared(earlier) && isShared(later);
        boolean isBefore = end.isKnown() && !end.lastDay().isAfter(start.lastDay());
        if (!isShared && !isBefore && !earlier.get("person").equals(later.get("person"))) {
            findings.add(new Finding(
                    "world/offices.tsv",
                    later.line(),
                    later.get("person"),
                    office + " from " + start + ", when " + earlier.get("person") + " is it "
                            + (end.isKnown() ? "to " + end : "still")
                            + "; end that term, or write 'shared' in the note of both"));
        }
    }

    private static boolean isShared(Tsv.Row row) {
        return List.of(row.get("note").split(" ")).contains("shared");
    }
}
