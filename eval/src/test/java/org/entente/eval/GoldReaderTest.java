package org.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.EntenteException;
import org.entente.model.Span;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {
    @TempDir
    private Path folder;

    private List<GoldDocument> read(String lines) throws IOException {
        return GoldReader.read(Files.writeString(folder.resolve("gold.jsonl"), lines));
    }

    @Test
    void everyFieldOfTheGuideIsRead() throws IOException {
        GoldDocument gold = read("""
                        {"doc": "d", "lang": "es", "published": null, "events": [{"n": 4, "actors": ["IRN"], \
                        "recipients": ["RUS"], "type": "AID", "mode": null, "mode_alt": ["visit", null], \
                        "status": "denied", "status_alt": "possible", "date": "2024-09", "date_alt": [null, "2024"], \
                        "attribution": ["X"], "contexts": ["military"], "items": ["weapon:drone"], "place": "Sochi", \
                        "cue": "gave", "start": 3, "end": 7, "need": "may", "alt_of": 2, "mentions": ["a", {"cue": "b"}], \
                        "alt": ["c"]}], "traps": [{"cue": "t", "start": 1, "end": 2, "why": "w"}], "noise": []}

                        """).get(0);

        GoldEvent event = gold.events().get(0);
        assertThat(event.n()).isEqualTo(4);
        assertThat(event.alternativeOf()).isEqualTo(2);
        assertThat(event.isMust()).isFalse();
        assertThat(event.statuses()).containsExactly(Status.DENIED, Status.POSSIBLE);
        assertThat(event.dates()).containsExactly("2024-09", "", "2024");
        assertThat(event.modes()).containsExactly("", "visit", "");
        assertThat(event.mentions()).containsExactly("a", "b", "c");
        assertThat(event.brief()).isEqualTo("IRN > RUS AID denied");
        assertThat(gold.published()).isEmpty();
        assertThat(gold.traps()).containsExactly(new GoldSpan("t", 1, 2, "w"));
    }

    @Test
    void offsetsAreTurnedIntoUtf16AndMentionsFoundWhereverTheyStand() throws IOException {
        String text = "🇫🇷 gave, gave";
        GoldDocument gold = read("""
                        {"doc": "d", "lang": "en", "events": [{"actors": ["A"], "recipients": ["B"], "type": "AID", \
                        "status": "reported", "cue": "gave", "start": 3, "end": 7, "need": "must", "mentions": ["gave"]}]}
                        """).get(0);

        LocatedGold located = LocatedGold.of(gold, text);

        assertThat(located.units().get(0).readings().get(0).spans())
                .containsExactly(new Span(5, 9), new Span(5, 9), new Span(11, 15));
    }

    @Test
    void wordsThatAreNotInTheTextAreNamed() throws IOException {
        GoldDocument gold = read("""
                        {"doc": "d", "lang": "en", "events": [{"actors": [], "recipients": [], "type": "AID", \
                        "status": "reported", "cue": "gave", "need": "must"}]}
                        """).get(0);

        assertThatThrownBy(() -> LocatedGold.of(gold, "nothing"))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("gold d")
                .hasMessageContaining("\"gave\"");
    }

    @Test
    void aDamagedLineIsNamedWithItsPlace() {
        assertThatThrownBy(() -> read("\n{\"doc\": \"d\"}\n"))
                .hasMessageContaining("gold.jsonl:2")
                .hasMessageContaining("lacks \"lang\"");
        assertThatThrownBy(() -> read("{\"doc\"")).hasMessageContaining("gold.jsonl:1: not JSON");
        assertThatThrownBy(() -> read("3")).hasMessageContaining("not a JSON object");
        assertThatThrownBy(() -> GoldReader.read(folder.resolve("absent.jsonl")))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("absent.jsonl");
    }
}
