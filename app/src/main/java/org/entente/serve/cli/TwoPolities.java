package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The two words behind {@code --pair}, as one value: a list would let the option stand several times. Immutable.
 *
 * @param words two, or none when the option is not given
 */
record TwoPolities(List<String> words) {
    static final TwoPolities NONE = new TwoPolities(List.of());

    TwoPolities {
        words = List.copyOf(words);
    }

    /** Takes both words; another option is none of them. */
    static final class Reader implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
            if (!NONE.equals(option.getValue())) {
                throw new ParameterException(command.commandLine(), "--pair is given twice; name two polities once");
            }
            List<String> two = new ArrayList<>();
            while (two.size() < 2 && !words.isEmpty() && !words.peek().startsWith("-")) {
                two.add(words.pop());
            }
            if (two.size() < 2) {
                throw new ParameterException(command.commandLine(), "--pair takes two polities, as in --pair IRN RUS");
            }
            option.setValue(new TwoPolities(two));
        }
    }
}
