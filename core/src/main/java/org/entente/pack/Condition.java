package org.entente.pack;

import java.util.Arrays;
import java.util.List;

/**
 * What must stand in a slot for a lexeme line to fire: {@code obj=arma|@weapon}, {@code near!=liga}.
 *
 * @param slot a role slot, a case marker, or {@code near}
 * @param isNegated true when none of the words may stand there
 * @param words lemmas, blanks written {@code _}
 * @param classes {@code polity}, {@code person} or an item kind, whole ({@code people:troops}) or its first part
 */
public record Condition(String slot, boolean isNegated, List<String> words, List<String> classes) {
    public static Condition parse(String text) {
        int at = text.indexOf('=');
        if (at < 1 || at == text.length() - 1) {
            throw new IllegalArgumentException("condition '" + text + "' is not slot=words");
        }
        boolean isNegated = text.charAt(at - 1) == '!';
        String slot = text.substring(0, isNegated ? at - 1 : at);
        List<String> all = Arrays.asList(text.substring(at + 1).split("\\|"));
        return new Condition(
                slot,
                isNegated,
                all.stream()
                        .filter(w -> !w.startsWith("@"))
                        .map(w -> w.replace('_', ' '))
                        .toList(),
                all.stream()
                        .filter(w -> w.startsWith("@"))
                        .map(w -> w.substring(1))
                        .toList());
    }
}
