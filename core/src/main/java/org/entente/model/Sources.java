package org.entente.model;

import java.util.Collection;
import java.util.List;

/**
 * The reports behind an event or a tie. Lists are sorted.
 *
 * @param claims keys of the claims, mentions among them
 * @param documents ids of the documents, see {@link Provenance#document}
 * @param lines independent lines of reporting, as far as can be told
 * @param copies how often these documents came in beyond once
 * @param firstPublished date of the earliest report, unknown when none is dated
 */
public record Sources(
        List<String> claims,
        List<String> documents,
        List<String> langs,
        List<String> outlets,
        int lines,
        int copies,
        PartialDate firstPublished,
        PartialDate lastPublished) {
    public Sources {
        claims = sorted(claims);
        documents = sorted(documents);
        langs = sorted(langs);
        outlets = sorted(outlets);
    }

    private static List<String> sorted(Collection<String> words) {
        return words.stream().sorted().distinct().toList();
    }
}
