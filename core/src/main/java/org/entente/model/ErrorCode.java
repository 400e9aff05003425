package org.entente.model;

/** Whose an error is: the user's, a data file's, the machine's, or ours. */
public enum ErrorCode {
    USER,
    DATA,
    RESOURCE,
    INTERNAL
}
