package org.entente.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Ids shown to people: a letter, a hyphen, ten base-32 characters of a SHA-256. */
public final class Key {
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

    private Key() {}

    /** The id of the given kind ({@code D}, {@code C}, {@code E}, {@code T}, {@code J}) for this content. */
    public static String of(char kind, String content) {
        byte[] hash;
        try {
            hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        StringBuilder out = new StringBuilder(12).append(kind).append('-');
        long bits = 0;
        for (int i = 0; i < 7; i++) {
            bits = bits << 8 | (hash[i] & 0xff);
        }
        for (int i = 0; i < 10; i++) {
            out.append(BASE32.charAt((int) (bits >>> (51 - 5 * i)) & 31));
        }
        return out.toString();
    }
}
