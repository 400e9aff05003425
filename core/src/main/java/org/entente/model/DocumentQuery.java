package org.entente.model;

/**
 * Which documents are asked for; an empty word, an unknown date and a limit of 0 ask nothing.
 *
 * @param outlet part of the outlet's name, in any case
 * @param since published on this date or later; an undated document is left out once a date is given
 */
public record DocumentQuery(String lang, String outlet, PartialDate since, PartialDate until, int limit) {
    public static final DocumentQuery ALL = new DocumentQuery("", "", PartialDate.UNKNOWN, PartialDate.UNKNOWN, 0);

    /** True when the document is asked for; the limit is not looked at. */
    public boolean matches(ArchivedDocument document) {
        Provenance source = document.source();
        return (lang.isEmpty() || lang.equals(source.lang()))
                && EventQuery.contains(source.outlet(), outlet)
                && EventQuery.isBetween(source.published(), since, until);
    }
}
