package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.explore.Agenda;
import org.entente.explore.EventView;
import org.entente.explore.Explorer;
import org.entente.explore.PolityFinder;
import org.entente.explore.TieView;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.EventQuery;
import org.entente.model.EventType;
import org.entente.model.PartialDate;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.model.TieQuery;
import org.entente.pack.Reference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which events or ties are asked for; all that are given hold together. */
final class FilterOptions {
    private static final String CONTESTED = "contested";

    @Option(names = "--actor", paramLabel = "POLITY", description = "Who acts: a code, or a name in any language.")
    private String actor = "";

    @Option(names = "--recipient", paramLabel = "POLITY", description = "Who is acted upon.")
    private String recipient = "";

    @Option(
            names = "--pair",
            paramLabel = "POLITY",
            arity = "2",
            parameterConsumer = TwoPolities.Reader.class,
            description = "Two polities, in whichever role: --pair IRN RUS.")
    private TwoPolities pair = TwoPolities.NONE;

    @Option(names = "--type", paramLabel = "TYPE", description = "AID, CONSULT …; of ties supply, agreement ….")
    private String type = "";

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description =
                    "reported, planned, possible, denied, demanded; or contested: reported by some, denied by others.")
    private String status = "";

    @Option(names = "--voice", paramLabel = "NAME", description = "Part of the name of whoever says so.")
    private String voice = "";

    @Option(names = "--lang", paramLabel = "TAG", description = "Told in this language: en, es, it ….")
    private String lang = "";

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description =
                    "On this date or later: 2024, 2024-03 or 2024-03-05. What has no date counts by its first report.")
    private String since = "";

    @Option(names = "--until", paramLabel = "DATE", description = "On this date or before.")
    private String until = "";

    @Option(names = "--place", paramLabel = "WORDS", description = "Part of the place.")
    private String place = "";

    @Option(names = "--item", paramLabel = "KIND", description = "weapon:drone, weapon, or part of a name.")
    private String item = "";

    @Option(names = "--context", paramLabel = "CONTEXT", description = "military, economic, diplomatic ….")
    private String context = "";

    @Option(
            names = "--confidence",
            paramLabel = "SHARE",
            description =
                    "Acts of this confidence or more: 0.7 leaves those that are right in about 7 of 10 cases and more.")
    private Optional<Double> confidence = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many lines.")
    private Optional<Integer> limit = Optional.empty();

    /** 0 for all. */
    int limit() {
        return limit(limit);
    }

    /** The most to list, 0 for all. @throws EntenteException USER when it is below 1 */
    static int limit(Optional<Integer> given) {
        if (given.isPresent() && given.get() < 1) {
            throw new EntenteException(
                    ErrorCode.USER, "--limit " + given.get() + " is no count; give 1 or more, or leave it out");
        }
        return given.orElse(0);
    }

    /** The least confidence, 0 for any. @throws EntenteException USER when it is no share */
    private double confidence() {
        double least = confidence.orElse(0.0);
        if (!(least >= 0 && least <= 1)) {
            throw new EntenteException(
                    ErrorCode.USER, "--confidence " + least + " is no share; give one between 0 and 1, such as 0.7");
        }
        return least;
    }

    /** @throws EntenteException USER when what is asked for is not even among what there may be */
    void check(Reference reference) {
        limit();
        confidence();
        since();
        until();
        language(lang, reference);
        if (!context.isEmpty()) {
            known("context", context, reference.scheme().vocabulary().contexts(), word -> word);
        }
    }

    /** A language that texts are coded in, empty for any. @throws EntenteException USER when it is none of them */
    static String language(String words, Reference reference) {
        return words.isEmpty() ? "" : known("language", words, reference.codedLanguages(), word -> word);
    }

    boolean isContestedAsked() {
        return status.equalsIgnoreCase(CONTESTED);
    }

    EventQuery events(PolityFinder polities) {
        return new EventQuery(
                polity(polities, actor),
                polity(polities, recipient),
                pair(polities),
                type.isEmpty() ? null : known("type", type, List.of(EventType.values()), EventType::name),
                status(),
                voice,
                lang.toLowerCase(Locale.ROOT),
                since(),
                until(),
                place,
                item,
                context.toLowerCase(Locale.ROOT),
                "",
                confidence(),
                isContestedAsked() ? 0 : limit());
    }

    /** The events that are asked for. */
    List<EventView> events(Explorer explorer, PolityFinder polities) {
        List<EventView> views = explorer.events(events(polities));
        return isContestedAsked()
                ? views.stream()
                        .filter(EventView::isContested)
                        .limit(limit() == 0 ? Long.MAX_VALUE : limit())
                        .toList()
                : views;
    }

    /**
     * What lies ahead among the events and ties that are asked for, whatever its date.
     *
     * @throws EntenteException USER when a status is asked for that nothing ahead has
     */
    Agenda agenda(Explorer explorer, PolityFinder polities) {
        List<EventView> events = isTieKind()
                ? List.of()
                : statusesAhead().stream()
                        .flatMap(ahead -> explorer.events(events(polities).everOf(ahead)).stream())
                        .toList();
        List<TieView> ties =
                hasEventsOnly() ? List.of() : allTies(explorer, polities).toList();
        return Agenda.of(events, ties);
    }

    private List<Status> statusesAhead() {
        List<Status> ahead = List.of(Status.PLANNED, Status.POSSIBLE);
        Status asked = status();
        if (asked != null && !ahead.contains(asked)) {
            throw new EntenteException(
                    ErrorCode.USER, "--status '" + status + "' does not lie ahead; give planned or possible");
        }
        return asked == null ? ahead : List.of(asked);
    }

    private boolean isTieKind() {
        return Arrays.stream(TieKind.values()).anyMatch(kind -> kind.code().equalsIgnoreCase(type));
    }

    PartialDate since() {
        return date("--since", since);
    }

    PartialDate until() {
        return date("--until", until);
    }

    /** The ties that are asked for: who acts stands first among a tie's parties, who is acted upon behind. */
    List<TieView> ties(Explorer explorer, PolityFinder polities) {
        return allTies(explorer, polities)
                .limit(limit() == 0 ? Long.MAX_VALUE : limit())
                .toList();
    }

    private Stream<TieView> allTies(Explorer explorer, PolityFinder polities) {
        String first = polity(polities, actor);
        String behind = polity(polities, recipient);
        return explorer.ties(ties(polities)).stream()
                .filter(view -> first.isEmpty() || view.tie().parties().get(0).equals(first))
                .filter(view -> behind.isEmpty() || view.tie().parties().lastIndexOf(behind) > 0)
                .filter(view -> view.tie()
                        .details()
                        .getOrDefault("place", "")
                        .toLowerCase(Locale.ROOT)
                        .contains(place.toLowerCase(Locale.ROOT)))
                .filter(view -> !isContestedAsked() || view.isContested());
    }

    /** True when a filter is given that no tie answers to. */
    boolean hasEventsOnly() {
        return !context.isEmpty()
                || confidence.isPresent()
                || Arrays.stream(EventType.values()).anyMatch(one -> one.name().equalsIgnoreCase(type));
    }

    /** Every filter with the words that it was given, empty where it was not. */
    Map<String, String> asGiven() {
        return Map.ofEntries(
                Map.entry("actor", actor),
                Map.entry("recipient", recipient),
                Map.entry("pair", String.join(" ", pair.words())),
                Map.entry("type", type),
                Map.entry("status", status),
                Map.entry("voice", voice),
                Map.entry("lang", lang),
                Map.entry("since", since),
                Map.entry("until", until),
                Map.entry("place", place),
                Map.entry("item", item),
                Map.entry("context", context),
                Map.entry("confidence", confidence.map(String::valueOf).orElse("")),
                Map.entry("limit", limit.map(String::valueOf).orElse("")));
    }

    /** Of ties; the roles, the place and the limit are left to whoever lists them. */
    TieQuery ties(PolityFinder polities) {
        List<String> parties = new ArrayList<>(pair(polities));
        for (String one : List.of(polity(polities, actor), polity(polities, recipient))) {
            if (!one.isEmpty() && !parties.contains(one)) {
                parties.add(one);
            }
        }
        if (!context.isEmpty()) {
            throw new EntenteException(ErrorCode.USER, "ties have no context; leave --context out");
        }
        if (confidence.isPresent()) {
            throw new EntenteException(ErrorCode.USER, "ties have no confidence; leave --confidence out");
        }
        return new TieQuery(
                parties,
                type.isEmpty() ? null : known("kind of tie", type, List.of(TieKind.values()), TieKind::code),
                status(),
                voice,
                lang.toLowerCase(Locale.ROOT),
                since(),
                until(),
                item,
                "",
                0);
    }

    private static String polity(PolityFinder polities, String words) {
        return words.isEmpty() ? "" : polities.find(words);
    }

    private List<String> pair(PolityFinder polities) {
        return pair.words().stream().map(polities::find).toList();
    }

    private @Nullable Status status() {
        if (status.isEmpty()) {
            return null;
        }
        if (isContestedAsked()) {
            return Status.REPORTED;
        }
        List<String> codes = Stream.concat(Arrays.stream(Status.values()).map(Status::code), Stream.of(CONTESTED))
                .toList();
        return Status.valueOf(known("status", status, codes, code -> code).toUpperCase(Locale.ROOT));
    }

    static PartialDate date(String option, String words) {
        return words.isEmpty() ? PartialDate.UNKNOWN : dateGiven(option, words);
    }

    /** The date that the words give. @throws EntenteException USER with the option and what to give when it is none */
    static PartialDate dateGiven(String option, String words) {
        try {
            return PartialDate.parse(words);
        } catch (IllegalArgumentException e) {
            throw new EntenteException(
                    ErrorCode.USER, option + " '" + words + "' is no date; give 2024, 2024-03 or 2024-03-05", e);
        }
    }

    private static <T> T known(String what, String words, List<T> values, Function<T, String> code) {
        Optional<T> found = values.stream()
                .filter(value -> code.apply(value).equalsIgnoreCase(words))
                .findFirst();
        return found.orElseThrow(() -> new EntenteException(
                ErrorCode.USER,
                "no " + what + " is called '" + words + "'; there are "
                        + String.join(", ", values.stream().map(code).toList())));
    }
}
