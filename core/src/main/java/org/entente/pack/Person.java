package org.entente.pack;

import java.util.List;
import java.util.Optional;
import org.entente.model.PartialDate;

/** A person of the world pack with the offices held, in order of their start. */
public record Person(String id, String name, String polity, List<String> forms, List<Term> terms) {
    public Person {
        forms = List.copyOf(forms);
        terms = List.copyOf(terms);
    }

    /** One term of one office. {@code to} is {@link PartialDate#UNKNOWN} while it lasts. */
    public record Term(String polity, String office, PartialDate from, PartialDate to) {
        public boolean covers(PartialDate date) {
            return date.isKnown()
                    && (!from.isKnown() || !from.firstDay().isAfter(date.lastDay()))
                    && (!to.isKnown() || !to.lastDay().isBefore(date.firstDay()));
        }
    }

    /** The office held on a date: the one begun last when several were; the last ever when the date is unknown. */
    public Optional<Term> termOn(PartialDate date) {
        Term found = null;
        for (Term term : terms) {
            if (!date.isKnown() || term.covers(date)) {
                found = term;
            }
        }
        return Optional.ofNullable(found);
    }
}
