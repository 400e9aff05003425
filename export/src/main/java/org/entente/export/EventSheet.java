package org.entente.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.model.ArchivedEvent;
import org.entente.model.PartialDate;

/** Events wide: a row an event. Lists stand in one cell with {@code |} between their values. */
public final class EventSheet {
    private static final int LONGEST_CUE = 200;

    private EventSheet() {}

    private record Field(Sheet.Column column, Function<Told, Object> value) {}

    private static final List<Field> FIELDS = List.of(
            text("id", "id of the event", told -> told.event().id()),
            text(
                    "date",
                    "when it happened, ISO 8601, as exact as told",
                    told -> told.event().happened().iso()),
            text(
                    "first_day",
                    "first day that the date may mean",
                    told -> day(told.event().happened(), true)),
            text(
                    "last_day",
                    "last day that the date may mean",
                    told -> day(told.event().happened(), false)),
            text(
                    "when",
                    "the date, else that of the first report",
                    told -> told.event().when().iso()),
            text("type", "PLOVER type", told -> told.event().type().name()),
            text("quad", "quad class", told -> told.event().type().quad().label()),
            text("mode", "PLOVER mode", told -> told.event().mode()),
            text(
                    "status",
                    "reported, planned, possible, denied, demanded",
                    told -> told.event().status().code()),
            count(
                    "contested",
                    "1 when others deny it",
                    told -> told.event().deniedBy().isEmpty() ? 0L : 1L),
            text("actors", "codes of who acts", told -> joined(told.event().actors())),
            text(
                    "recipients",
                    "codes of who is acted upon",
                    told -> joined(told.event().recipients())),
            count("reciprocal", "1 when done together", told -> told.event().isReciprocal() ? 1L : 0L),
            text("contexts", "PLOVER contexts", told -> joined(told.event().contexts())),
            text("items", "kinds of things", told -> things(told, ArchivedEvent.Thing::kind)),
            text("item_names", "their names", told -> things(told, ArchivedEvent.Thing::name)),
            text("quantities", "as written", told -> things(told, ArchivedEvent.Thing::quantity)),
            text("place", "as written", told -> told.event().place()),
            text(
                    "topics",
                    "third polities talked about",
                    told -> joined(told.event().topics())),
            text("voices", "who says so", told -> joined(told.event().voices())),
            text("denied_by", "who denies it", told -> joined(told.event().deniedBy())),
            number("score", "weight between conflict and cooperation; 0 unless reported", Told::score),
            number(
                    "confidence",
                    "of the claim that speaks for it",
                    told -> told.event().confidence()),
            count("documents", "reports", told ->
                    (long) told.event().sources().documents().size()),
            count("lines", "independent lines of reporting", told ->
                    (long) told.event().sources().lines()),
            count("copies", "further copies of the reports", told ->
                    (long) told.event().sources().copies()),
            text(
                    "langs",
                    "languages of the reports",
                    told -> joined(told.event().sources().langs())),
            text(
                    "outlets",
                    "outlets of the reports",
                    told -> joined(told.event().sources().outlets())),
            text(
                    "first_published",
                    "",
                    told -> told.event().sources().firstPublished().iso()),
            text(
                    "last_published",
                    "",
                    told -> told.event().sources().lastPublished().iso()),
            text(
                    "document_ids",
                    "ids of the reports",
                    told -> joined(told.event().sources().documents())),
            text(
                    "doc",
                    "the report that is quoted, as its source names it",
                    told -> told.best().source().id()),
            text("cue", "words of that report that carry it", EventSheet::cue),
            text(
                    "claims",
                    "keys of the claims behind it",
                    told -> joined(told.event().sources().claims())));

    public static Sheet of(List<Told> events) {
        List<List<Object>> rows = new ArrayList<>(events.size());
        for (Told told : events) {
            rows.add(FIELDS.stream().map(field -> field.value().apply(told)).toList());
        }
        return new Sheet("events", FIELDS.stream().map(Field::column).toList(), rows);
    }

    private static Field text(String name, String note, Function<Told, String> value) {
        return new Field(new Sheet.Column(name, Sheet.Kind.TEXT, note), value::apply);
    }

    private static Field count(String name, String note, Function<Told, Long> value) {
        return new Field(new Sheet.Column(name, Sheet.Kind.COUNT, note), value::apply);
    }

    private static Field number(String name, String note, Function<Told, Double> value) {
        return new Field(new Sheet.Column(name, Sheet.Kind.NUMBER, note), value::apply);
    }

    static String joined(List<String> words) {
        return String.join("|", words);
    }

    private static String things(Told told, Function<ArchivedEvent.Thing, String> field) {
        List<String> words = told.event().things().stream().map(field).toList();
        return words.stream().allMatch(String::isEmpty) ? "" : joined(words);
    }

    private static String day(PartialDate date, boolean isFirst) {
        return date.isKnown() ? (isFirst ? date.firstDay() : date.lastDay()).toString() : "";
    }

    private static String cue(Told told) {
        String words = told.best().claim().evidence().cue().words();
        return words.codePointCount(0, words.length()) <= LONGEST_CUE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_CUE));
    }
}
