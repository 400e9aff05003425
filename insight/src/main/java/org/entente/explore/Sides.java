package org.entente.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Provenance;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;
import org.entente.model.Status;
import org.entente.model.Voice;
import org.entente.pack.Reference;

/**
 * Sorts claims into those that say it and those that deny it. Whose word it is, is the nearest voice: in "Kyiv said so,
 * the agency reported" Kyiv's. Free of order: the same claims give the same sides. Not thread-safe.
 */
final class Sides {
    /** Of what one voice says in one report the first words speak; named voices go before a report's own word. */
    private static final Comparator<Disagreement.Said> IN_ORDER = Comparator.comparing(
                    (Disagreement.Said said) -> said.voice().isEmpty())
            .thenComparing(Disagreement.Said::voice)
            .thenComparing(Disagreement.Said::polity)
            .thenComparing(said -> Times.firstDay(said.passage().source().published()))
            .thenComparing(said -> said.passage().source().id())
            .thenComparing(said -> said.passage().source().document())
            .thenComparing(Sides::cueStart)
            .thenComparing(Disagreement.Said::claim);

    private final Reference reference;
    private final List<Disagreement.Said> asserts = new ArrayList<>();
    private final List<Disagreement.Said> denies = new ArrayList<>();

    Sides(Reference reference) {
        this.reference = reference;
    }

    /** Only what is reported or denied takes a side: who announces or demands an act does not say that it was done. */
    void add(SourcedClaim claim) {
        Status status = claim.claim().status();
        if (status == Status.REPORTED || status == Status.DENIED) {
            add(
                    status == Status.DENIED ? denies : asserts,
                    nearest(claim.claim().voices()),
                    claim.claim().key(),
                    Passage.of(claim));
        }
    }

    /**
     * A claim may tell the tie and who denies it at once.
     *
     * @param status of the tie: who says that it is planned asserts a planned one
     */
    void add(SourcedTie claim, Status status) {
        Passage passage = Passage.of(claim);
        String key = claim.claim().key();
        if (claim.claim().status() == status) {
            add(asserts, nearest(claim.claim().voices()), key, passage);
        } else if (claim.claim().status() == Status.DENIED) {
            add(denies, nearest(claim.claim().voices()), key, passage);
        }
        claim.claim().deniedBy().forEach(name -> add(denies, name, key, passage));
    }

    private static String nearest(List<Voice> voices) {
        return voices.isEmpty() ? "" : voices.get(0).name();
    }

    /** @param name a voice's, or the code of a polity: who denies a tie is given as one or the other */
    private void add(List<Disagreement.Said> side, String name, String claim, Passage passage) {
        String voice = reference.polities().name(name);
        Provenance source = passage.source();
        String polity = voice.isEmpty() ? "" : reference.voices().of(voice, source.lang(), source.published());
        String country = reference.outlets().country(source.outlet());
        side.add(new Disagreement.Said(
                voice, polity, country.isEmpty() ? Disagreement.UNKNOWN : country, claim, passage));
    }

    /** @param parties of the act or the tie; an unnamed one is empty and can neither speak nor be silent */
    Disagreement of(List<String> parties) {
        List<Disagreement.Said> saying = settled(asserts);
        List<Disagreement.Said> denying = settled(denies);
        Set<String> heard = new HashSet<>();
        saying.forEach(said -> heard.add(said.polity()));
        denying.forEach(said -> heard.add(said.polity()));
        List<String> silent = parties.stream()
                .filter(code -> !code.isEmpty() && !heard.contains(code))
                .distinct()
                .toList();
        return new Disagreement(saying, denying, silent);
    }

    /**
     * Each voice once a report. A report counts on its own word only where it names nobody on that side: a sentence
     * further down that leaves the speaker out seldom takes a side of its own.
     */
    private static List<Disagreement.Said> settled(List<Disagreement.Said> side) {
        List<Disagreement.Said> settled = new ArrayList<>();
        Set<String> voiced = new HashSet<>();
        Set<List<String>> once = new HashSet<>();
        for (Disagreement.Said said : side.stream().sorted(IN_ORDER).toList()) {
            String document = said.passage().source().document();
            boolean isOwnWord = said.voice().isEmpty();
            if (!isOwnWord) {
                voiced.add(document);
            }
            if (!(isOwnWord && voiced.contains(document)) && once.add(List.of(said.voice(), document))) {
                settled.add(said);
            }
        }
        return settled;
    }

    private static int cueStart(Disagreement.Said said) {
        return said.passage().sentence().span().start() + said.passage().cue().start();
    }
}
