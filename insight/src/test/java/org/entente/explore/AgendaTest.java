package org.entente.explore;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.fake.HostileText;
import org.entente.model.EventQuery;
import org.entente.model.EventType;
import org.entente.model.PartialDate;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.model.TieQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaTest {
    private static final String EVIL = "Visit\r\nEND:VEVENT\nBEGIN:VALARM, \\n; Ñandú 🚀 “Владимир” \u202e\u001b[2J";

    private static Agenda agenda(Reported... reports) {
        Explorer explorer = Reported.explorer(reports);
        return Agenda.of(explorer.events(EventQuery.ALL), explorer.ties(TieQuery.ALL));
    }

    private static List<String> lines(Agenda agenda, UnaryOperator<String> names) {
        return new AgendaIcs(new Acts(Reported.REFERENCE.scheme().phrases(), names)).lines(agenda);
    }

    private static ICalendar parsed(List<String> lines) {
        return Biweekly.parse(String.join("\r\n", lines) + "\r\n").first();
    }

    private static Agenda some() {
        return agenda(
                Reported.of("a", "A visit is planned.")
                        .event(EventType.CONSULT, "IRN RUS", "", Status.PLANNED, "2024-04", "")
                        .event(EventType.AID, "IRN", "RUS", Status.POSSIBLE, "2024-03-25", "")
                        .event(EventType.AID, "IRN", "CUB", Status.POSSIBLE, "", "")
                        .event(EventType.AGREE, "CUB", "RUS", Status.PLANNED, "", ""),
                Reported.of("b", "It was planned, and had passed.")
                        .event(EventType.AGREE, "CUB", "BOL", Status.PLANNED, "2023", "")
                        .event(EventType.AGREE, "CUB", "BOL", Status.REPORTED, "2024-05-01", "")
                        .tie(TieKind.AGREEMENT, "IRN", "RUS", "to_be_signed", "2025-01-17", "")
                        .tie(TieKind.PRESENCE, "RUS", "SYR", "what", "base", "2030"));
    }

    @Test
    void whatIsAnnouncedStandsByDateAndTheUndatedLast() {
        assertThat(some().entries())
                .extracting(entry -> entry.date().isKnown() ? entry.date().iso() : "")
                .containsExactly("2024-03-25", "2024-04", "2025-01-17", "2030", "");
        assertThat(some().entries()).extracting(Agenda.Entry::id).doesNotHaveDuplicates();
    }

    @Test
    void aMonthThatHasBegunStillLiesAhead() {
        assertThat(some().since(PartialDate.parse("2024-04-20")).entries()).hasSize(3);
        assertThat(some().since(PartialDate.parse("2024-04-20"))
                        .until(PartialDate.parse("2024"))
                        .entries())
                .hasSize(1);
    }

    @Test
    void aCalendarProgramReadsItBack() {
        List<VEvent> events = parsed(lines(some(), new PolityFinder(Reported.REFERENCE)::name))
                .getEvents();

        assertThat(events).hasSize(4);
        VEvent month = events.get(1);
        assertThat(month.getSummary().getValue()).isEqualTo("Iran and Russia will hold talks");
        assertThat(month.getDateStart().getValue().getRawComponents().toString())
                .contains("20240401");
        assertThat(month.getDateEnd().getValue().getRawComponents().toString()).contains("20240501");
        assertThat(month.getDateStart().getValue().hasTime()).isFalse();
        assertThat(month.getDescription().getValue()).startsWith("A visit is planned.\na, Herald");
        assertThat(events)
                .extracting(event -> event.getStatus().getValue())
                .containsExactly("TENTATIVE", "TENTATIVE", "TENTATIVE", "CONFIRMED");
        assertThat(events.get(2).getSummary().getValue()).isEqualTo("agreement to be signed: Iran – Russia");
    }

    @Test
    void theSameRecordGivesTheSameLines() {
        assertThat(lines(some(), code -> code))
                .isEqualTo(lines(some(), code -> code))
                .contains("DTSTAMP:20240320T000000Z");
    }

    @Test
    void hostileNamesStayNames() {
        Agenda agenda = agenda(new Reported("id;\nBEGIN:VEVENT", EVIL, "2024-03-20", "javascript:x,\r\nUID:1")
                .event(EventType.CONSULT, "IRN RUS", "", Status.PLANNED, "2024-04", ""));

        List<String> lines = lines(agenda, code -> EVIL + code);
        ICalendar calendar = parsed(lines);
        assertThat(calendar.getEvents()).hasSize(1);
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getAlarms()).isEmpty();
        assertThat(event.getUid().getValue()).matches("E-\\w+");
        assertThat(event.getSummary().getValue()).contains("END:VEVENT BEGIN:VALARM, \\n; Ñandú 🚀 “Владимир”");
        assertThat(event.getDescription().getValue()).contains("\njavascript:x,  UID:1");
        assertThat(String.join("", lines)).doesNotContain("\u202e", "\u001b", "\r", "\n");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void folds(long seed) {
        String text = AgendaIcs.text(HostileText.of(seed, 400));

        List<String> pieces = AgendaIcs.folded("SUMMARY:" + text);

        assertThat(pieces).allSatisfy(piece -> {
            assertThat(piece.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(piece.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(piece);
        });
        StringBuilder unfolded = new StringBuilder(pieces.get(0));
        pieces.subList(1, pieces.size()).forEach(piece -> unfolded.append(piece.substring(1)));
        assertThat(unfolded.toString()).isEqualTo("SUMMARY:" + text);
    }
}
