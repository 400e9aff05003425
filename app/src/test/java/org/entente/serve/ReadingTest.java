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
import org.entente.model.Item;
import org.entente.model.Outcome;
import org.entente.model.PartialDate;
import org.entente.model.Status;
import org.entente.model.Voice;
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

    private static void isTold(
            String lang, String text, EventType type, String actor, String recipient, Status status) {
        assertThat(told(lang, text))
                .filteredOn(event -> event.type() == type)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.actors()).containsExactly(actor);
                    assertThat(event.recipients()).containsExactly(recipient);
                    assertThat(event.status()).isEqualTo(status);
                });
    }

    @Test
    void anActOfConflictOnAConditionIsAThreat() {
        String vow = "Chile vowed to break off diplomatic relations with Peru if one more boat is seized.";
        isTold("en", vow, EventType.THREATEN, "CHL", "PER", Status.REPORTED);
        String troops = "Turquía enviará tropas a Siria si Damasco no retira sus fuerzas.";
        isTold("es", troops, EventType.THREATEN, "TUR", "SYR", Status.REPORTED);
        assertThat(told("es", troops)).noneMatch(event -> event.status() == Status.DENIED);
        isTold("es", "Turquía enviará tropas a Siria.", EventType.MOBILIZE, "TUR", "SYR", Status.PLANNED);
    }

    @Test
    void whatIsAskedForIsDoneByWhoeverIsAsked() {
        String give = "Il presidente del Malawi si è appellato alla Banca Mondiale perché sblocchi gli aiuti.";
        isTold("it", give, EventType.AID, "IGO:WB", "MWI", Status.DEMANDED);
        String back = "México reclamó a Austria la devolución de las piezas.";
        isTold("es", back, EventType.RETREAT, "AUT", "MEX", Status.DEMANDED);
        isTold("es", back, EventType.REQUEST, "MEX", "AUT", Status.REPORTED);
    }

    @Test
    void aVerbThatHangsOnReckonedDaysHasTheSubjectOfItsClause() {
        String ties = "Nauru restored ties with China on Wednesday, nine days after severing its ties with Taiwan.";
        isTold("en", ties, EventType.SANCTION, "NRU", "TWN", Status.REPORTED);
    }

    @Test
    void forcesOfNatureAttackNobody() {
        assertThat(told("en", "A powerful cyclone battered the coasts of Bangladesh and India overnight."))
                .isEmpty();
        assertThat(told("it", "Un ciclone ha devastato le coste del Bangladesh e dell'India."))
                .isEmpty();
    }

    @Test
    void aDatelineWithTheMonthFirstActsNot() {
        String sent = "QUITO, Jan 17 - Brazil has sent two planes with medicines to Haiti.";
        isTold("en", sent, EventType.AID, "BRA", "HTI", Status.REPORTED);
    }

    @Test
    void aBareStateBeforeAColonDoesNotSpeak() {
        assertThat(told("it", "Somalia: le fregate della Nato attaccano i pirati."))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.voices()).isEmpty();
                    assertThat(event.items()).extracting(Item::kind).containsExactly("weapon:ship");
                });
    }

    @Test
    void aVerbIsNoMonthAndTheOnlyPlaceIsWhereItWas() {
        assertThat(told(
                        "en",
                        "Thousands of people marched to the South African embassy in Maseru, the capital of Lesotho."))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.happened().isKnown()).isFalse();
                    assertThat(event.place()).isEqualTo("Maseru");
                });
    }

    @Test
    void whoeverCondemnsTheStrikesCondemnsWhoStruck() {
        String en = "Ethiopian jets bombed a market in Eritrea on Monday. Taiwan and Japan were meeting that day. "
                + "Egypt condemned the strikes.";
        isTold("en", en, EventType.ACCUSE, "EGY", "ETH", Status.REPORTED);
        String it = "Caccia etiopi hanno bombardato un mercato in Eritrea lunedì. Giappone e Taiwan si incontravano "
                + "quel giorno. L'Egitto ha condannato gli attacchi.";
        isTold("it", it, EventType.ACCUSE, "EGY", "ETH", Status.REPORTED);
    }

    private static List<String> voices(String lang, String text, EventType type) {
        return told(lang, text).stream()
                .filter(event -> event.type() == type)
                .flatMap(event -> event.voices().stream().map(Voice::name))
                .toList();
    }

    @Test
    void whoeverSpeaksAtTheEndSaidTheWholeSentence() {
        assertThat(voices(
                        "it", "L'esercito serbo ha lasciato il Kosovo, ha detto il generale Rossi.", EventType.RETREAT))
                .containsExactly("il generale Rossi");
        assertThat(voices("en", "Kishida is considering a trip to Seoul, Japanese officials said.", EventType.CONSULT))
                .containsExactly("Japanese officials");
        assertThat(voices(
                        "es",
                        "El canciller de Noruega se reunió con la ministra de Ghana para discutir "
                                + "la propuesta, confirmó el martes la ministra ghanesa.",
                        EventType.CONSULT))
                .containsOnly("la ministra ghanesa");
        String warning = "Should an Estonian be killed by Russia, Ilves warned, it would mean war.";
        assertThat(voices("en", warning, EventType.ASSAULT)).containsExactly("Toomas Hendrik Ilves");
        assertThat(told("en", warning))
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .extracting(EventClaim::status)
                .containsExactly(Status.POSSIBLE);
    }

    @Test
    void whatStandsBesideSomebodysWordsIsTheArticlesOwn() {
        assertThat(voices(
                        "en",
                        "Macron accused Morrison of lying to him, which the Australian denied.",
                        EventType.REJECT))
                .isEmpty();
        assertThat(voices(
                        "es",
                        "Uribe acusó a Ecuador de contactos con la guerrilla, lo que el ecuatoriano rechazó de plano.",
                        EventType.REJECT))
                .isEmpty();
        assertThat(voices(
                        "it",
                        "L'Etiopia ha respinto l'iniziativa dell'Egitto: la questione, ha detto, spetta all'Unione africana.",
                        EventType.REJECT))
                .doesNotContain("la questione");
        assertThat(voices(
                        "es",
                        "El presidente de Chile se adelantó al reconocer al peruano Castillo como ganador.",
                        EventType.SUPPORT))
                .isEmpty();
    }

    @Test
    void aDroneIsOfWhoeverLaunchedItWhereItCameFrom() {
        isTold(
                "it",
                "Un missile lanciato dallo Yemen ha colpito Israele.",
                EventType.ASSAULT,
                "YEM",
                "ISR",
                Status.REPORTED);
        assertThat(told("en", "A drone launched from Yemen hit Eilat on Monday, the Israeli army said."))
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .allSatisfy(event -> {
                    assertThat(event.actors()).containsExactly("YEM");
                    assertThat(event.recipients()).containsExactly("ISR");
                });
    }

    @Test
    void placesStandInWhatIsPromisedWhereTroopsGoAndBeforeAColon() {
        assertThat(places("en", "Norway has promised to lend two helicopters for the search in Nepal."))
                .containsExactly("Nepal");
        assertThat(places("es", "Chile mandará soldados a la frontera con México."))
                .containsExactly("México");
        assertThat(places("it", "Ciad: uccisi due soldati francesi")).containsExactly("Ciad");
    }

    private static List<String> places(String lang, String text) {
        return told(lang, text).stream().map(EventClaim::place).toList();
    }

    @Test
    void whoeverAttacksInWordsAccuses() {
        String it = "Salvini attacca la Francia: «Ci ha lasciati soli».";
        isTold("it", it, EventType.ACCUSE, "ITA", "FRA", Status.REPORTED);
        assertThat(told("it", it)).noneMatch(event -> event.type() == EventType.ASSAULT);
        isTold(
                "it",
                "La Russia attacca l'Ucraina: dieci morti a Kiev.",
                EventType.ASSAULT,
                "RUS",
                "UKR",
                Status.REPORTED);
    }

    @Test
    void aPerfectInfinitiveAndAnOrderedActHaveHappened() {
        String sued = "Noruega comunicó haber presentado una denuncia contra Gambia ante el tribunal.";
        isTold("es", sued, EventType.ACCUSE, "NOR", "GMB", Status.REPORTED);
        String ordered = "Museveni ordered the bombing of a Rwandan barracks.";
        isTold("en", ordered, EventType.ASSAULT, "UGA", "RWA", Status.REPORTED);
        assertThat(told("it", "L'intesa firmata da Grecia e Albania piace."))
                .singleElement()
                .satisfies(event -> assertThat(event.status()).isEqualTo(Status.REPORTED));
    }

    @Test
    void theBlocIsTheOrganisationThatTheTextTellsOf() {
        String text = "The European Union met China in Brussels on Monday. Lithuania was there, too. "
                + "Beijing urged the bloc not to let itself be used.";
        isTold("en", text, EventType.REQUEST, "CHN", "IGO:EU", Status.REPORTED);
    }

    @Test
    void accusationsThatAreTradedGoBothWays() {
        for (String[] traded : new String[][] {
            {"en", "Chile and Peru traded accusations on Monday."},
            {"es", "Chile y Perú cruzaron acusaciones el lunes."},
            {"it", "Il Cile e il Perù si sono scambiati accuse lunedì."}
        }) {
            assertThat(told(traded[0], traded[1]))
                    .extracting(event -> event.actors() + " " + event.recipients() + " " + event.type())
                    .containsExactlyInAnyOrder("[CHL] [PER] ACCUSE", "[PER] [CHL] ACCUSE");
        }
    }

    @Test
    void whoeverOwnsWhatIsActedUponDidNotAct() {
        isTold(
                "en",
                "Protesters stormed the Indian embassy in Dhaka.",
                EventType.PROTEST,
                "BGD",
                "IND",
                Status.REPORTED);
        assertThat(told("en", "After the invasion of Ukraine, Poland took refugees."))
                .noneMatch(event -> event.type() == EventType.ASSAULT);
        assertThat(told("es", "Tras la invasión de Ucrania, Polonia acogió refugiados."))
                .noneMatch(event -> event.type() == EventType.ASSAULT);
        assertThat(told("it", "Dopo l'invasione dell'Ucraina la Polonia ha accolto profughi."))
                .noneMatch(event -> event.type() == EventType.ASSAULT);
    }

    @Test
    void theIslandIsAnIslandState() {
        String text = "India protested to Sri Lanka on Monday. Indian boats had been there. "
                + "Last year the island seized more than 70 boats of India.";
        isTold("en", text, EventType.COERCE, "LKA", "IND", Status.REPORTED);
    }

    @Test
    void whatSomebodyCallsItIsNoSecondAccusation() {
        for (String[] named : new String[][] {
            {"en", "Poland condemned what it called a reckless breach by Russia."},
            {"es", "Polonia condenó lo que calificó de provocación de Rusia."},
            {"it", "La Polonia ha condannato quella che ha definito una provocazione della Russia."}
        }) {
            assertThat(told(named[0], named[1]))
                    .filteredOn(event -> event.type() == EventType.ACCUSE)
                    .singleElement()
                    .satisfies(event -> assertThat(event.actors()).containsExactly("POL"));
        }
    }

    @Test
    void aJoinedVerbActsOnWhatTheVerbBeforeActedUponAndIsPassiveWithIt() {
        String summoned = "China, which had met Russia, criticised the Philippines and summoned its ambassador.";
        assertThat(told("en", summoned))
                .filteredOn(event -> event.type() == EventType.ACCUSE)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.recipients()).containsExactly("PHL"));
        String downed = "El helicóptero turco fue interceptado en Siria y derribado por Rusia.";
        isTold("es", downed, EventType.ASSAULT, "RUS", "TUR", Status.REPORTED);
        String called =
                "The accounts were checked by the Ghanaian ministry and the IMF has asked Ghana to publish them.";
        isTold("en", called, EventType.REQUEST, "IGO:IMF", "GHA", Status.REPORTED);
    }

    @Test
    void whoAccusesHisOwnGovernmentAccusesNobodyAbroad() {
        String own = "L'Italia tace sulla Libia. Matteo Renzi ha accusato il governo di ipocrisia.";
        assertThat(told("it", own)).noneMatch(event -> event.type() == EventType.ACCUSE);
        String other = "Sudan is at war. Sudan's army advanced. Blinken accused the government of blocking aid.";
        isTold("en", other, EventType.ACCUSE, "USA", "SDN", Status.REPORTED);
    }

    @Test
    void aStepIsOfWhoeverDidWhatWasToldBefore() {
        String text = "Nauru cut ties with Taiwan on Monday. China was pleased and Japan was not. "
                + "The U.S. State Department called the move disappointing.";
        isTold("en", text, EventType.ACCUSE, "USA", "NRU", Status.REPORTED);
    }

    @Test
    void whatIsDecidedLiesAheadButWhatIsKeptUpStands() {
        String keep = "Arabia Saudí y Egipto decidieron mantener el boicot a Qatar.";
        assertThat(told("es", keep)).extracting(EventClaim::status).containsOnly(Status.REPORTED);
        String meet = "Perú y Chile decidieron celebrar una nueva reunión el miércoles en Lima.";
        assertThat(told("es", meet)).extracting(EventClaim::status).containsOnly(Status.PLANNED);
    }
}
