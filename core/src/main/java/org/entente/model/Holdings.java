package org.entente.model;

import java.util.SortedMap;

/** How much a scope holds. */
public record Holdings(
        long documents,
        long copies,
        long claims,
        long events,
        long ties,
        SortedMap<String, Long> documentsByLanguage) {}
