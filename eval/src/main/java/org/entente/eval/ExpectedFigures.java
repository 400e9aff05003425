package org.entente.eval;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.EntenteException;

/**
 * Recorded figures: what coding a fixed set of documents gave when it was last looked at. Immutable.
 *
 * <p>F1 is held to the record, precision and recall alone are not: one may be traded for the other.
 *
 * @param values path ({@code all.l2_f}) to value
 */
public record ExpectedFigures(Map<String, String> values) {
    /** A figure may fall by this much before the record counts as broken. */
    public static final BigDecimal TOLERANCE = new BigDecimal("0.010");

    private static final String HEAD = """
            # What coding samples/ gave when it was last looked at. A fall beyond the tolerance breaks the build;
            # rewritten by: mvn -B verify -Dexpected=write
            """;

    public ExpectedFigures {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What a report says, for the record. */
    public static ExpectedFigures of(EventsReport report, Path gold) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("gold", sha256(gold));
        values.put("pack", report.packVersion());
        addFigures("all", report.score().total(), values);
        report.score().languages().forEach((lang, counts) -> addFigures(lang, counts, values));
        report.score().types().countsAtL2().forEach((type, counts) -> {
            values.put(type + ".coded", Integer.toString(counts[0]));
            values.put(type + ".right", Integer.toString(counts[1]));
            values.put(type + ".must", Integer.toString(counts[2]));
            values.put(type + ".found", Integer.toString(counts[3]));
        });
        return new ExpectedFigures(values);
    }

    private static void addFigures(String name, Counts counts, Map<String, String> values) {
        for (int level = 1; level <= 3; level++) {
            Figures figures = counts.at(level);
            String at = name + ".l" + level;
            values.put(at + "_p", Figures.show(figures.precision()));
            values.put(at + "_r", Figures.show(figures.recall()));
            values.put(at + "_f", Figures.show(figures.f1()));
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Reads a record.
     *
     * @throws EntenteException when there is no such file or a line is none of its form
     */
    public static ExpectedFigures read(Path file) throws IOException {
        return new ExpectedFigures(FlatYaml.read(file));
    }

    /** Writes the record; its folder is made when it is not there. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, FlatYaml.text(HEAD, values), StandardCharsets.UTF_8);
    }

    /**
     * Figures of {@code now} that fell by more than the tolerance, a line each; and a line when the gold is another.
     */
    public List<String> falls(ExpectedFigures now) {
        List<String> falls = new ArrayList<>();
        if (!values.getOrDefault("gold", "").equals(now.values.get("gold"))) {
            falls.add("the gold changed: look at the figures and rewrite the record");
        }
        falls.addAll(changes(now, -1));
        return falls;
    }

    /** Figures of {@code now} that rose by more than the tolerance, a line each. */
    public List<String> rises(ExpectedFigures now) {
        return changes(now, 1);
    }

    private List<String> changes(ExpectedFigures now, int direction) {
        List<String> lines = new ArrayList<>();
        values.forEach((name, then) -> {
            if (name.endsWith("_f")) {
                String figure = now.values.getOrDefault(name, "0.000");
                BigDecimal change = new BigDecimal(figure).subtract(new BigDecimal(then));
                if (change.signum() == direction && change.abs().compareTo(TOLERANCE) > 0) {
                    lines.add(String.format(Locale.ROOT, "%s: %s, recorded %s (%+.3f)", name, figure, then, change));
                }
            }
        });
        return lines;
    }
}
