package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.linguistics.CoreNlpAnalyzer;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Outcome;
import org.entente.model.PartialDate;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

/** What whole sentences come out as, over the real packs and models: values that the packs' examples do not name. */
class ReadingTest {
    private static final Path HOME = Path.of(System.getProperty("entente.home", ".."));
    private static final House HOUSE = new House(
            new Home(HOME.resolve("data"), HOME.resolve("lib/models"), HOME.resolve("samples")),
            CoreNlpAnalyzer::load,
            () -> text -> Optional.empty(),
            thrown -> {});

    private static List<EventClaim> told(String lang, String text) {
        Document document = Document.ofText("a", text).withLang(lang).withPublished(PartialDate.parse("2024-05-15"));
        Outcome<Coded> outcome = HOUSE.code(document);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Coded>) outcome)
                .value().events().stream().map(Event::told).toList();
    }

    @Test
    void aConsultationIsAboutThirdPolitiesAndTakesTheModeOfItsMentions() {
        List<EventClaim> told = told(
                "es",
                "La presidenta de Chile conversó el lunes sobre Haití y Nicaragua con su homólogo peruano. "
                        + "La llamada entre Chile y Perú fue breve.");

        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.CONSULT);
            assertThat(event.topics()).containsExactly("HTI", "NIC");
            assertThat(event.mode()).isEqualTo("phone");
        });
    }

    @Test
    void whatWasSaidOnADayIsOfWhoeverSaidIt() {
        assertThat(told("it", "La Banca mondiale ha detto martedì che presterà al Pakistan 700 milioni di dollari."))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.actors()).containsExactly("IGO:WB");
                    assertThat(event.recipients()).containsExactly("PAK");
                    assertThat(event.status()).isEqualTo(Status.PLANNED);
                });
    }

    @Test
    void whatMarksTheFirstInfinitiveOfAListMarksTheNext() {
        assertThat(told("es", "Turquía podría aprovechar la tregua para rearmar a sus socios y amenazar a Grecia."))
                .filteredOn(event -> event.type() == EventType.THREATEN)
                .singleElement()
                .satisfies(event -> assertThat(event.status()).isEqualTo(Status.POSSIBLE));
    }
}
