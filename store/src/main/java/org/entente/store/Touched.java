package org.entente.store;

/** Notes the blocks that are to be folded anew. */
final class Touched {
    /** The block that a claim {@code c} is folded with, where {@link #MOVED} is joined. */
    static final String HOME = "coalesce(m.home, c.block)";
    /** Joins what is folded with another block than its own. */
    static final String MOVED = " LEFT JOIN moved m ON m.key = c.key";

    private Touched() {}

    /** A statement that notes the blocks of claims {@code c} where a condition holds. */
    static String where(String condition) {
        return "INSERT INTO touched SELECT DISTINCT c.kind, " + HOME + " FROM claims c" + MOVED + " WHERE " + condition;
    }

    /** A statement that notes the blocks of claims {@code c} that are still valid and where a condition holds. */
    static String open(String condition) {
        return where("c.until = " + Sight.OPEN + " AND " + condition);
    }
}
