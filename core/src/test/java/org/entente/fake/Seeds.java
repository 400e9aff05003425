package org.entente.fake;

import java.util.stream.LongStream;

/** Seeds for tests over random input; the name of a test shows its seed, which makes the same input again. */
public final class Seeds {
    private Seeds() {}

    public static LongStream few() {
        return LongStream.rangeClosed(1, 20);
    }

    public static LongStream many() {
        return LongStream.rangeClosed(1, 200);
    }
}
