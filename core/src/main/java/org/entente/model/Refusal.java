package org.entente.model;

/** Why an input was refused: the codes of the coding guide, section 6. */
public enum Refusal {
    EMPTY("empty"),
    BINARY("binary"),
    CHARSET("charset"),
    MALFORMED("malformed"),
    LANGUAGE("language"),
    TOO_LARGE("too-large"),
    LIMIT("limit"),
    TIMEOUT("timeout"),
    CRASHED("crashed");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
