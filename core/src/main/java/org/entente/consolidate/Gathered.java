package org.entente.consolidate;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.PartialDate;
import org.entente.model.Provenance;
import org.entente.model.SourcedTie;
import org.entente.model.Sources;
import org.entente.pack.Words;

/** Gathers the reports behind an event or a tie. */
final class Gathered {
    private static final int FEWEST_WORDS = 6;

    private Gathered() {}

    /** Keys of the claims, mentions among them. */
    static SortedSet<String> keys(List<Told> told) {
        SortedSet<String> keys = new TreeSet<>();
        told.forEach(one -> keys.addAll(one.keys()));
        return keys;
    }

    static Sources of(List<Told> told, ReportingLines lines) {
        return of(
                List.copyOf(keys(told)),
                told.stream()
                        .map(one -> new ReportingLines.Line(
                                one.sourced().source(),
                                one.claim().voices(),
                                one.wording(),
                                Amounts.of(one.sourced().sentence().words())))
                        .toList(),
                lines);
    }

    static Sources ofTies(List<SourcedTie> claims, ReportingLines lines) {
        return of(
                claims.stream().map(one -> one.claim().key()).toList(),
                claims.stream()
                        .map(one -> new ReportingLines.Line(
                                one.source(),
                                one.claim().voices(),
                                wording(one.claim().evidence().cue().words()),
                                Amounts.of(one.claim().evidence().cue().words())))
                        .toList(),
                lines);
    }

    /** Of a tie no sentence is kept: a few words that two reports have in common make them no copies. */
    private static Wording wording(String cue) {
        return Wording.of(Words.runs(cue).size() < FEWEST_WORDS ? "" : cue);
    }

    private static Sources of(List<String> keys, List<ReportingLines.Line> told, ReportingLines lines) {
        SortedMap<String, Provenance> documents = new TreeMap<>();
        told.forEach(line -> documents.put(line.source().document(), line.source()));
        List<PartialDate> published = documents.values().stream()
                .map(Provenance::published)
                .filter(PartialDate::isKnown)
                .sorted(Dates.EARLIEST)
                .toList();
        return new Sources(
                keys,
                List.copyOf(documents.keySet()),
                said(documents.values().stream().map(Provenance::lang)),
                said(documents.values().stream().map(Provenance::outlet)),
                lines.count(told),
                documents.values().stream().mapToInt(Provenance::copies).sum(),
                published.isEmpty() ? PartialDate.UNKNOWN : published.get(0),
                published.isEmpty() ? PartialDate.UNKNOWN : published.get(published.size() - 1));
    }

    private static List<String> said(Stream<String> words) {
        return words.filter(word -> !word.isEmpty()).toList();
    }

    static PartialDate narrowest(Stream<PartialDate> dates) {
        return dates.filter(PartialDate::isKnown).min(Dates.NARROWEST).orElse(PartialDate.UNKNOWN);
    }
}
