package org.entente.model;

/** What became of an arrival. */
public enum Stored {
    /** A text that was not there. */
    NEW,
    /** Another text under an id or address that was there. */
    VERSION,
    /** A text that was there, under another id, address, outlet or date. */
    COPY,
    /** Nothing that was not there. */
    KNOWN
}
