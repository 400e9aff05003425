package org.entente.serve.cli;

import org.entente.model.ErrorCode;

/** The codes that the program ends with. */
public final class Exit {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int BAD_USAGE = 2;
    /** Done, but some inputs were refused. */
    public static final int SOME_REFUSED = 3;

    private Exit() {}

    static int of(ErrorCode code) {
        return switch (code) {
            case USER -> BAD_USAGE;
            case DATA, RESOURCE, INTERNAL -> FAILED;
        };
    }
}
