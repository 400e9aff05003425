package org.entente.model;

import java.util.List;

/**
 * A document with its layers: zones, sentences, names, times, items, quotations, all over the untouched text.
 *
 * <p>Every span counts in the document's own text, whatever was repaired before parsing. Lists are sorted by place.
 */
public record Annotated(
        Document document,
        String lang,
        List<Zone> zones,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<TimeExpression> times,
        List<Item> items,
        List<Quoted> quotations) {
    public Annotated {
        zones = List.copyOf(zones);
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        items = List.copyOf(items);
        quotations = List.copyOf(quotations);
    }
}
