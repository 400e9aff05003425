package org.entente.explore;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.PartialDate;
import org.entente.model.Sources;

/**
 * What a view rests on, beside what the archive holds in all: so that nobody takes silence for peace.
 *
 * @param held how many documents the archive holds
 * @param documents how many reports tell what is shown
 * @param outlets how many named outlets they are from
 * @param undated how many of the events shown have no date of their own
 * @param languages of the reports
 */
public record Coverage(
        long held,
        int documents,
        int outlets,
        int undated,
        Set<String> languages,
        PartialDate firstPublished,
        PartialDate lastPublished,
        SortedMap<String, Integer> statuses) {

    static Coverage of(long held, List<EventView> events, List<TieView> ties) {
        Set<String> documents = new TreeSet<>();
        Set<String> outlets = new TreeSet<>();
        Set<String> languages = new TreeSet<>();
        PartialDate first = PartialDate.UNKNOWN;
        PartialDate last = PartialDate.UNKNOWN;
        for (Sources sources : sources(events, ties)) {
            documents.addAll(sources.documents());
            outlets.addAll(sources.outlets());
            languages.addAll(sources.langs());
            first = Times.earlier(first, sources.firstPublished());
            last = Times.later(last, sources.lastPublished());
        }
        SortedMap<String, Integer> statuses = new TreeMap<>();
        events.forEach(view -> statuses.merge(
                view.isContested() ? "contested" : view.event().status().code(), 1, Integer::sum));
        int undated = (int) events.stream().filter(view -> !view.isDated()).count();
        return new Coverage(held, documents.size(), outlets.size(), undated, languages, first, last, statuses);
    }

    private static Collection<Sources> sources(List<EventView> events, List<TieView> ties) {
        List<Sources> all = new java.util.ArrayList<>();
        events.forEach(view -> all.add(view.event().sources()));
        ties.forEach(view -> all.add(view.tie().sources()));
        return all;
    }
}
