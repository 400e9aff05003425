package org.entente.model;

/**
 * A date told in the text, already resolved against the publication date.
 *
 * @param first index of its first token in the sentence
 * @param last index after its last token
 * @param date {@link PartialDate#UNKNOWN} for "recently" and the like, or when the publication date is needed and not
 *     known
 * @param rule the composition that found it
 */
public record TimeExpression(Span span, int sentence, int first, int last, PartialDate date, String rule) {
    /** The rule of a date from which on something holds: "since 2022". */
    public static final String ONWARD = "onward";

    /** The rule of a date that belongs to what is told behind it: "six days after the attack". */
    public static final String OF_WHAT = "of-what";

    /** True for a token of the expression. */
    public boolean covers(int token) {
        return first <= token && token < last;
    }

    public boolean isOfWhat() {
        return rule.equals(OF_WHAT);
    }

    public boolean isOnward() {
        return rule.equals(ONWARD);
    }
}
