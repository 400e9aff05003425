package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.entente.model.Document;
import org.entente.model.EntityKind;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Outcome;
import org.entente.model.PartialDate;
import org.entente.model.Refusal;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodedJsonTest {
    private static final String TEXT =
            "🇮🇷 Iran 🚀 supplied Russia with drones.\nKyiv 🇺🇦 protested.\n(Photo: Agency)";

    @Test
    void everyOffsetGivesBackItsWordsAsCodePoints() throws JsonProcessingException {
        Handmade made = Handmade.of("a", TEXT);
        EventClaim supplied = made.claim("supplied Russia", EventType.AID, "IRN", "RUS", Status.REPORTED);
        EventClaim again = made.claim("drones", EventType.AID, "IRN", "RUS", Status.REPORTED);
        made.event(supplied, again)
                .event(made.claim("protested", EventType.ACCUSE, "UKR", "IRN", Status.REPORTED))
                .tie(TieKind.SUPPLY, List.of("IRN", "RUS"), new TreeMap<>(), "with drones")
                .mention("Kyiv", EntityKind.STATE, "Ukraine", "UKR")
                .zone("(Photo: Agency)");

        JsonNode node = written(CodedJson.of(made.coded()));

        assertThat(assertWords(node, TEXT)).isEqualTo(9);
        assertThat(node.at("/events/0/start").asInt()).isEqualTo(TEXT.codePointCount(0, TEXT.indexOf("supplied")));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void offsetsHoldInRandomTexts(long seed) throws JsonProcessingException {
        Random random = new Random(seed);
        String[] letters = {"a", "é", "\u0301", "語", "😀", "🇮🇹", " ", "\n", "\uD83D", "\u202E", "\""};
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder("begin ");
            for (int i = random.nextInt(300); i >= 0; i--) {
                text.append(letters[random.nextInt(letters.length)]);
            }
            String words = text.append(" accused").toString();
            Handmade made = Handmade.of("a", words);
            made.event(made.claim("accused", EventType.ACCUSE, "IRN", "RUS", Status.REPORTED));

            JsonNode node = written(CodedJson.of(made.coded()));

            assertThat(node.at("/events/0/cue").asText()).isEqualTo("accused");
            assertWords(node, words);
        }
    }

    @Test
    void longCueIsTrimmedToTwoHundredCodePoints() throws JsonProcessingException {
        String cue = "🚀".repeat(250);
        Handmade made = Handmade.of("a", "x " + cue);
        made.event(made.claim(cue, EventType.ASSAULT, "IRN", "RUS", Status.REPORTED));

        JsonNode event = written(CodedJson.of(made.coded())).at("/events/0");

        assertThat(event.at("/end").asInt() - event.at("/start").asInt()).isEqualTo(200);
        assertThat(event.at("/cue").asText()).isEqualTo("🚀".repeat(200));
    }

    @Test
    void whatIsNotKnownIsNull() throws JsonProcessingException {
        Handmade made = Handmade.of("a", TEXT);
        made.event(made.claim("supplied Russia", EventType.AID, "IRN", "RUS", Status.REPORTED));

        JsonNode node = written(CodedJson.of(made.coded()));

        assertThat(node.get("published").isNull()).isTrue();
        JsonNode event = node.at("/events/0");
        assertThat(List.of("mode", "date", "place"))
                .allSatisfy(field -> assertThat(event.get(field).isNull()).isTrue());
        assertThat(event.at("/confidence").asText()).isEqualTo("0.67");
        assertThat(event.at("/attribution").toString()).isEqualTo("[\"Agency\"]");
        assertThat(event.at("/item_details/0/name").asText()).isEqualTo("Shahed 136");
        assertThat(event.at("/rule").asText()).isEqualTo("supply.V");
    }

    @Test
    void eventTakesItsIdFromItsSmallestClaim() {
        Handmade made = Handmade.of("a", TEXT);
        EventClaim one = made.claim("supplied Russia", EventType.AID, "IRN", "RUS", Status.REPORTED);
        EventClaim two = made.claim("drones", EventType.AID, "IRN", "RUS", Status.REPORTED);

        String id =
                CodedJson.of(made.event(one, two).coded()).at("/events/0/id").asText();
        Handmade other = Handmade.of("a", TEXT);
        String reversed =
                CodedJson.of(other.event(two, one).coded()).at("/events/0/id").asText();

        assertThat(id).isEqualTo(reversed).startsWith("E-").hasSize(12);
    }

    @Test
    void tieHasTheFieldsOfItsKind() {
        TreeMap<String, String> details = new TreeMap<>();
        details.put("title", "cooperation");
        details.put("subjects", "trade|transport");
        Handmade made = Handmade.of("a", TEXT);
        made.tie(TieKind.AGREEMENT, List.of("IRN", ""), details, "with drones");

        ObjectNode tie = (ObjectNode) CodedJson.of(made.coded()).at("/ties/0");

        assertThat(tie.at("/parties").toString()).isEqualTo("[\"IRN\",null]");
        assertThat(tie.at("/subjects").toString()).isEqualTo("[\"trade\",\"transport\"]");
        assertThat(tie.at("/signatories").toString()).isEqualTo("[]");
        assertThat(tie.at("/stage").isNull()).isTrue();
        assertThat(tie.has("goods")).isFalse();
    }

    @Test
    void personTakesTheOfficeThatTheTextGives() {
        TreeMap<String, String> details = new TreeMap<>();
        details.put("person", "Sergei Shoigu");
        details.put("office", "defence minister");
        Handmade made = Handmade.of("a", "Shoigu, the minister, spoke.");
        made.tie(TieKind.OFFICE, List.of("RUS"), details, "the minister")
                .mention("Shoigu", EntityKind.PERSON, "Sergei Shoigu", "RUS");

        assertThat(CodedJson.of(made.coded()).at("/entities/0/role").asText()).isEqualTo("defence minister");
    }

    @Test
    void refusalHasItsCodeAndReason() {
        ObjectNode node = CodedJson.of(new Outcome.Refused<>("a#3", Refusal.TOO_LARGE, "over 20 MB"));

        assertThat(node.toString()).isEqualTo("{\"doc\":\"a#3\",\"refused\":\"too-large\",\"reason\":\"over 20 MB\"}");
    }

    @Test
    void halfASurrogatePairIsEscapedSoThatTheLineIsSoundUtf8() throws JsonProcessingException {
        Document document = Document.ofText("a", "cut \uD83D here 😀");

        String line = JsonText.line(CodedJson.of(document, List.of()));

        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        assertThat(line).contains("cut \\ud83d here 😀");
        assertThat(new ObjectMapper()
                        .readTree(new String(bytes, StandardCharsets.UTF_8))
                        .get("text")
                        .asText())
                .isEqualTo(document.text());
    }

    @Test
    void documentAsReadHasItsDateAndZones() {
        Document document = new Document("a", "T", "x\ny", PartialDate.parse("2024-03"), "es", "", "Agencia");

        assertThat(CodedJson.of(document, List.of()).toString())
                .isEqualTo("{\"id\":\"a\",\"title\":\"T\",\"text\":\"x\\ny\",\"published\":\"2024-03\","
                        + "\"lang\":\"es\",\"url\":null,\"outlet\":\"Agencia\",\"zones\":[]}");
    }

    private static JsonNode written(ObjectNode node) throws JsonProcessingException {
        return new ObjectMapper().readTree(JsonText.line(node));
    }

    /** Checks every object with offsets and words beside them, however deep; says how many there were. */
    private static int assertWords(JsonNode node, String text) {
        int checked = 0;
        if (node.has("start") && (node.has("cue") || node.has("text"))) {
            String words = node.has("cue")
                    ? node.get("cue").asText()
                    : node.get("text").asText();
            int start = text.offsetByCodePoints(0, node.get("start").asInt());
            int end = text.offsetByCodePoints(0, node.get("end").asInt());
            assertThat(text.substring(start, end)).isEqualTo(words);
            checked++;
        }
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        for (JsonNode child : children) {
            checked += assertWords(child, text);
        }
        return checked;
    }
}
