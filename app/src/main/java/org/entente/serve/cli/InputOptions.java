package org.entente.serve.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Outcome;
import org.entente.model.PartialDate;
import org.entente.read.Inputs;
import org.entente.read.Limits;
import org.entente.read.Settings;
import org.entente.serve.Console;
import picocli.CommandLine.Option;

/** What a user may say of all inputs together, and how many threads work on them. */
final class InputOptions {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The date of publication of texts that bring none: YYYY, YYYY-MM or YYYY-MM-DD.")
    private Optional<String> published = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description =
                    "The language of texts that do not say, such as es. A long text that plainly speaks another one "
                            + "overrules it. Without it the language is told from the text.")
    private Optional<String> lang = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many texts are worked on at a time; the output is the same with any number. "
                    + "As many as there are processors, when not given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** The documents of the places; to be closed. @throws EntenteException USER when a date or a place is none */
    Stream<Outcome<Document>> read(List<String> places, List<String> languages, Console console) {
        return read(places, languages, console, notice -> console.say(Shown.line(notice)));
    }

    /** The same; what is no refusal and worth knowing goes to {@code notices}. */
    Stream<Outcome<Document>> read(
            List<String> places, List<String> languages, Console console, Consumer<String> notices) {
        Settings settings = new Settings(date("--published", published), lang.orElse(""), languages, Limits.USUAL);
        return new Inputs(settings, notices).read(places, console.in());
    }

    InOrder inOrder() {
        return inOrder(threads);
    }

    /** @throws EntenteException USER when there is not one thread */
    static InOrder inOrder(int threads) {
        if (threads < 1) {
            throw new EntenteException(ErrorCode.USER, "--threads is " + threads + "; at least one thread is needed");
        }
        return new InOrder(threads);
    }

    /** A single date. @throws EntenteException USER when the words are none */
    static PartialDate date(String option, Optional<String> words) {
        PartialDate date =
                words.map(given -> FilterOptions.dateGiven(option, given)).orElse(PartialDate.UNKNOWN);
        if (date.until() != null) {
            throw new EntenteException(
                    ErrorCode.USER, option + " '" + date + "' is no single date; give one day, month or year");
        }
        return date;
    }
}
