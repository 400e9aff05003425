package org.entente.explore;

import java.util.Locale;
import org.entente.model.Provenance;

/** Reports as a person finds them again. */
public final class Reports {
    private Reports() {}

    /** Its id, title, outlet and date, as far as they are known. */
    public static String named(Provenance source) {
        StringBuilder said = new StringBuilder(source.id());
        if (!source.title().isEmpty()) {
            said.append(", “").append(source.title()).append('”');
        }
        return tail(said, source);
    }

    /** Its id, outlet and date. */
    public static String shortly(Provenance source) {
        return tail(new StringBuilder(source.id()), source);
    }

    /** True for an address that may become a link. */
    static boolean isWeb(String url) {
        String start = url.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }

    private static String tail(StringBuilder said, Provenance source) {
        if (!source.outlet().isEmpty()) {
            said.append(", ").append(source.outlet());
        }
        if (source.published().isKnown()) {
            said.append(", ").append(source.published().iso());
        }
        return said.toString();
    }
}
