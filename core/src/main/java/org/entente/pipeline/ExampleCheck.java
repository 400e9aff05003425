package org.entente.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.annotate.Zoner;
import org.entente.model.Analyzer;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.EventClaim;
import org.entente.model.Outcome;
import org.entente.model.PartialDate;
import org.entente.model.TieClaim;
import org.entente.model.Voice;
import org.entente.model.Zone;
import org.entente.pack.Example;
import org.entente.pack.Finding;
import org.entente.pack.LanguagePack;
import org.entente.pack.Packs;

/**
 * Runs the examples of a language pack: what must match must, what must not must not. Confidence leaves nothing out
 * here, since a rule is tested and not the trust in it. A few hundred examples a second.
 */
public final class ExampleCheck {
    private static final PartialDate PUBLISHED = PartialDate.parse("2024-05-15");

    private ExampleCheck() {}

    /** The examples of a language that fail, each with what came out instead. */
    public static List<Finding> run(Packs packs, Function<String, Analyzer> analyzers, String lang) {
        LanguagePack pack = packs.languages().get(lang);
        if (pack == null) {
            throw new IllegalArgumentException("no pack for " + lang);
        }
        Pipeline pipeline = new Pipeline(packs, analyzers).keepingAll();
        List<Finding> findings = new ArrayList<>();
        for (Example example : pack.examples()) {
            String wrong = switch (example.kind()) {
                case "zone" -> zone(pack, example);
                case "tie" -> tie(pipeline, lang, example);
                default -> coding(pipeline, lang, example);
            };
            if (!wrong.isEmpty()) {
                findings.add(new Finding(
                        example.file(), example.line(), example.target(), wrong + " in: " + example.sentence()));
            }
        }
        return findings;
    }

    private static String zone(LanguagePack pack, Example example) {
        List<Zone> zones = new Zoner(pack).zones(example.sentence());
        boolean isFound = zones.stream().anyMatch(z -> z.rule().equals(example.id()));
        if (isFound == example.mustMatch()) {
            return "";
        }
        return isFound ? "marked as a zone and is none" : "not marked as a zone";
    }

    private static String coding(Pipeline pipeline, String lang, Example example) {
        Document document =
                Document.ofText("example", example.sentence()).withLang(lang).withPublished(PUBLISHED);
        if (!(pipeline.code(document) instanceof Outcome.Done<Coded> done)) {
            return "refused";
        }
        List<EventClaim> claims = done.value().claims();
        for (Example.Wanted wanted : example.expected()) {
            if (claims.stream().noneMatch(c -> fits(c, wanted))) {
                return "wanted " + example.words() + ", got " + show(claims);
            }
        }
        boolean mustBeSilent = example.mustMatch() && example.expected().isEmpty();
        if (mustBeSilent && !claims.isEmpty()) {
            return "wanted nothing, got " + show(claims);
        }
        boolean isQuiet = example.mustMatch() || claims.stream().noneMatch(c -> uses(c, example));
        return isQuiet ? "" : "must not match, got " + show(claims);
    }

    private static String tie(Pipeline pipeline, String lang, Example example) {
        Document document =
                Document.ofText("example", example.sentence()).withLang(lang).withPublished(PUBLISHED);
        if (!(pipeline.code(document) instanceof Outcome.Done<Coded> done)) {
            return "refused";
        }
        List<TieClaim> ties = done.value().tieClaims();
        for (Example.WantedTie wanted : example.ties()) {
            if (ties.stream().noneMatch(tie -> fits(tie, wanted))) {
                return "wanted " + example.words() + ", got " + shown(ties);
            }
        }
        boolean isQuiet = example.mustMatch() || ties.stream().noneMatch(tie -> means(tie, example.id()));
        return isQuiet ? "" : "must not match, got " + shown(ties);
    }

    private static boolean fits(TieClaim tie, Example.WantedTie wanted) {
        boolean areParties = wanted.isOrdered()
                ? tie.parties().equals(wanted.parties())
                : new HashSet<>(tie.parties()).equals(new HashSet<>(wanted.parties()));
        return areParties && means(tie, wanted.meaning());
    }

    private static boolean means(TieClaim tie, String meaning) {
        return tie.trace().steps().stream().anyMatch(step -> step.reason().equals("means " + meaning));
    }

    private static String shown(List<TieClaim> ties) {
        return ties.isEmpty()
                ? "nothing"
                : String.join(
                        " ; ",
                        ties.stream()
                                .map(tie -> String.join("+", tie.parties()) + " "
                                        + tie.tie().code() + " by "
                                        + tie.trace().steps().get(0).rule())
                                .toList());
    }

    private static boolean fits(EventClaim claim, Example.Wanted wanted) {
        return claim.type() == wanted.type()
                && claim.status() == wanted.status()
                && new HashSet<>(claim.actors()).equals(wanted.actors())
                && new HashSet<>(claim.recipients()).equals(wanted.recipients())
                && (wanted.voice().isEmpty() || claim.voices().stream().anyMatch(v -> isVoice(v, wanted.voice())));
    }

    private static boolean isVoice(Voice voice, String wanted) {
        String name = voice.name().toLowerCase(Locale.ROOT);
        String other = wanted.toLowerCase(Locale.ROOT);
        boolean isInWords = voice.words() != null
                && voice.words().words().toLowerCase(Locale.ROOT).contains(other);
        return name.contains(other) || other.contains(name) || isInWords;
    }

    /** True when the claim rests on the entry that the example is of. */
    private static boolean uses(EventClaim claim, Example example) {
        String rule = example.kind() + ":" + example.id();
        return switch (example.kind()) {
            case "sense" -> claim.sense().equals(example.id());
            case "lexeme" ->
                claim.trace().steps().stream().anyMatch(s -> s.rule().equals(rule));
            case "voice" -> !claim.voices().isEmpty();
            case "frame" ->
                claim.trace().steps().stream().anyMatch(s -> s.reason().endsWith("frame " + example.id()));
            default ->
                claim.trace().steps().stream()
                        .anyMatch(s ->
                                s.reason().contains(rule + ",") || s.reason().contains(rule + "]"));
        };
    }

    private static String show(List<EventClaim> claims) {
        List<String> out = new ArrayList<>();
        for (EventClaim c : claims) {
            String parties = String.join("+", c.actors())
                    + (c.recipients().isEmpty() ? "" : " > " + String.join("+", c.recipients()));
            String voice = c.voices().isEmpty() ? "" : " @ " + c.voices().get(0).name();
            out.add(parties + " " + c.type() + " " + c.status().code() + voice);
        }
        return out.isEmpty() ? "nothing" : String.join(" ; ", out);
    }
}
