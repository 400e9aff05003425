package org.entente.serve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.EventType;
import org.entente.model.PartialDate;
import org.entente.model.Status;
import org.entente.pack.Packs;
import org.entente.serve.Console;
import org.entente.serve.Handmade;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoPageTest {
    private static final Console PIPE = new Console(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            false,
            80);

    private static PolityNames names;

    @BeforeAll
    static void loadNames() {
        names = PolityNames.of(
                Packs.load(Path.of(System.getProperty("entente.home", "..")).resolve("data")));
    }

    @Test
    void eventsStandInATableWithTheirSentenceBelow() {
        Handmade made = handmade("d1", "Iran sent Russia drones, Kyiv said.\nMoscow denied any transfer.");
        made.event(made.claim("sent", EventType.AID, "IRN", "RUS", Status.REPORTED))
                .event(made.claim("said", EventType.ACCUSE, "UKR", "IRN RUS", Status.REPORTED))
                .event(made.claim("transfer", EventType.AID, "IRN", "RUS", Status.DENIED));

        assertThat(new ReportPage(PIPE, names).lines(made.coded()))
                .containsExactly(
                        "d1",
                        "d1 · en · 2024-03-05",
                        "",
                        "#  date  who → whom              type    status    voice",
                        "1  –     Iran → Russia           AID     reported  Agency",
                        "2  –     Ukraine → Iran, Russia  ACCUSE  reported  Agency",
                        "     Iran »sent«¹ Russia drones, Kyiv »said«².",
                        "3  –     Iran → Russia           AID     denied    Agency",
                        "     Moscow denied any »transfer«.",
                        "",
                        "");
    }

    @Test
    void whatIsReportedAndDeniedIsContested() {
        Handmade made = handmade("d1", "Iran sent Russia drones.\nMoscow denied any transfer.");
        made.event(made.claim("sent", EventType.AID, "IRN", "RUS", Status.REPORTED))
                .event(made.claim("transfer", EventType.AID, "IRN", "RUS", Status.DENIED));

        assertThat(outlook(made.coded()))
                .startsWith(
                        "Contested",
                        "  Iran → Russia  AID",
                        "    reported  Agency: “sent” (d1)",
                        "    denied    Agency: “transfer” (d1)");
    }

    @Test
    void onlyPlannedActsWithADateToComeLieAhead() {
        Handmade made = handmade("d1", "They will meet in May. They were to meet in January. They will trade.");
        made.event(made.claim(
                        "meet in May", EventType.CONSULT, "IRN RUS", "", Status.PLANNED, PartialDate.parse("2024-05")))
                .event(made.claim(
                        "meet in January",
                        EventType.CONSULT,
                        "IRN RUS",
                        "",
                        Status.PLANNED,
                        PartialDate.parse("2024-01")))
                .event(made.claim("trade", EventType.COOPERATE, "IRN RUS", "", Status.PLANNED));

        assertThat(outlook(made.coded()))
                .containsSequence(
                        "Ahead",
                        "  date     who → whom     type     in  words",
                        "  2024-05  Iran – Russia  CONSULT  d1  meet in May",
                        "");
    }

    @Test
    void hostileTextIsShownWithItsMarks() {
        Handmade made = handmade("d1", "Iran \u001b[31msent\u202E Russia drones.");
        made.event(made.claim("sent", EventType.AID, "IRN", "RUS", Status.REPORTED));

        assertThat(String.join("\n", new ReportPage(PIPE, names).lines(made.coded())))
                .doesNotContain("\u001b", "\u202E")
                .contains("Iran ␛[31m»sent«⟨U+202E⟩ Russia drones.");
    }

    @Test
    void noLineIsWiderThanThePage() {
        Handmade made = handmade("d1", "The council " + "of the union ".repeat(60) + "condemned them.");
        made.event(made.claim(
                "condemned", EventType.ACCUSE, "SAU ARE BHR EGY KWT OMN", "QAT IRN TUR RUS CHN PRK", Status.REPORTED));

        assertThat(new ReportPage(PIPE, names).lines(made.coded()))
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
    }

    private static Handmade handmade(String id, String text) {
        return new Handmade(new Document(id, "", text, PartialDate.parse("2024-03-05"), "en", "", ""));
    }

    private static List<String> outlook(Coded coded) {
        Outlook outlook = new Outlook(PIPE, names);
        outlook.add(coded);
        return outlook.lines();
    }
}
