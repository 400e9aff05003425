package org.entente.model;

/** An error with a code and one line that holds the offending value, its place and what to do. */
public final class EntenteException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ErrorCode code;

    public EntenteException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    public EntenteException(ErrorCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }
}
