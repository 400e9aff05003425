package org.entente.eval;

import org.entente.model.PartialDate;

/** Whether a date is the gold's, or is compatible: a step coarser or finer, or a day inside the gold's interval. */
final class DateAgreement {
    /** Characters of the longest step, {@code -09} in {@code 2024-09}. */
    private static final int STEP = 3;

    private DateAgreement() {}

    static boolean isExact(String gold, PartialDate given) {
        if (gold.isEmpty() || !given.isKnown()) {
            return gold.isEmpty() && !given.isKnown();
        }
        return given.iso().equals(gold) || (isInterval(gold) && first(gold).equals(first(given.iso())));
    }

    static boolean isCompatible(String gold, PartialDate given) {
        if (isExact(gold, given)) {
            return true;
        }
        if (gold.isEmpty() || !given.isKnown()) {
            return false;
        }
        String wanted = first(gold);
        String told = first(given.iso());
        boolean isStep = Math.abs(wanted.length() - told.length()) <= STEP
                && (wanted.startsWith(told) || told.startsWith(wanted));
        return isStep || (isInterval(gold) && isWithin(gold, told));
    }

    private static boolean isWithin(String interval, String date) {
        String last = interval.substring(interval.indexOf('/') + 1);
        return first(interval).compareTo(date) <= 0 && date.compareTo(last) <= 0;
    }

    private static boolean isInterval(String date) {
        return date.indexOf('/') >= 0 && !date.endsWith("/");
    }

    private static String first(String date) {
        int slash = date.indexOf('/');
        return slash < 0 ? date : date.substring(0, slash);
    }
}
