package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.fake.DataFolder;
import org.entente.model.Status;
import org.entente.pack.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusReaderTest {
    @TempDir
    private static Path root;

    private static Packs packs;

    @BeforeAll
    static void load() {
        packs = DataFolder.small(root)
                .line("languages/en/operators", "announce", "announce", "planned", "governor")
                .line("languages/en/operators", "fail", "fail", "denied", "governor")
                .line("languages/en/operators", "not_fail", "not fail", "reported", "governor")
                .load();
    }

    @ParameterizedTest
    @CsvSource({
        "PAST, REPORTED, past",
        "PRESENT, REPORTED, present",
        "IMPERFECT, REPORTED, past",
        "FUTURE, PLANNED, future",
        "CONDITIONAL, POSSIBLE, conditional",
        "GERUND, REPORTED, gerund"
    })
    void tenseAndMoodTellWhetherItHappened(String feature, Status status, String tense) {
        StatusReader.Reading reading = parse("Iran iran PROPN _ 2 nsubj\nattacks attack VERB " + feature + " 0 root")
                .status("attacks", 'V');

        assertThat(reading.status()).isEqualTo(status);
        assertThat(reading.tense()).isEqualTo(tense);
        assertThat(reading.isDropped()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "may, AUX, aux, POSSIBLE",
        "not, PART, advmod, DENIED",
        "never, ADV, advmod, DENIED",
        "has, AUX, aux, REPORTED"
    })
    void anAuxiliaryOrAdverbOfTheVerbSpeaks(String word, String upos, String relation, Status status) {
        Parsed parsed = parse("Iran iran PROPN _ 3 nsubj\n" + word + " " + word + " " + upos + " _ 3 " + relation
                + "\nattack attack VERB INFINITIVE 0 root");

        assertThat(parsed.status("attack", 'V').status()).isEqualTo(status);
    }

    @Test
    void notHavingHappenedWeighsMoreThanBeingPossible() {
        StatusReader.Reading reading = parse("""
                        Iran    iran   PROPN _ 4 nsubj
                        may     may    AUX   _ 4 aux
                        not     not    PART  _ 4 advmod
                        attack  attack VERB  INFINITIVE 0 root
                        """).status("attack", 'V');

        assertThat(reading.status()).isEqualTo(Status.DENIED);
        assertThat(reading.rules()).containsExactlyInAnyOrder("operator:may", "operator:not");
    }

    @Test
    void anOperatorInsideALongerOneIsNotHeard() {
        StatusReader.Reading reading = parse("""
                        Iran      iran   PROPN _ 4 nsubj
                        not       not    PART  _ 4 advmod
                        only      only   ADV   _ 4 advmod
                        attacked  attack VERB  PAST 0 root
                        """).status("attacked", 'V');

        assertThat(reading.status()).isEqualTo(Status.REPORTED);
        assertThat(reading.rules()).containsOnly("operator:not_only");
    }

    @Test
    void aNegationThatBelongsToALongerGovernorDeniesNothing() {
        String block = """
                Iran    iran   PROPN _    %d nsubj
                %s
                fail    fail   VERB  PRESENT 0 root
                to      to     PART  _    %d mark
                attack  attack VERB  INFINITIVE %d xcomp
                """;
        Parsed failed = parse(block.formatted(3, "may may AUX _ 3 aux", 5, 3));
        Parsed didNotFail = parse(block.formatted(3, "not not PART _ 3 advmod", 5, 3));

        assertThat(failed.status("attack", 'V').status()).isEqualTo(Status.DENIED);
        assertThat(didNotFail.status("attack", 'V').status()).isEqualTo(Status.REPORTED);
    }

    @Test
    void aNegatedSubjectOrObjectDenies() {
        StatusReader.Reading subject = parse("""
                        No        no     DET   _ 2 det
                        army      army   NOUN  _ 3 nsubj
                        attacked  attack VERB  PAST 0 root
                        """).status("attacked", 'V');
        StatusReader.Reading object = parse("""
                        Iran      iran   PROPN _ 2 nsubj
                        attacked  attack VERB  PAST 0 root
                        no        no     DET   _ 4 det
                        army      army   NOUN  _ 2 obj
                        """).status("attacked", 'V');

        assertThat(subject.status()).isEqualTo(Status.DENIED);
        assertThat(object.status()).isEqualTo(Status.DENIED);
    }

    @Test
    void aDeterminerOfANounSpeaks() {
        assertThat(parse("no no DET _ 2 det\nattack attack NOUN _ 0 root")
                        .status("attack", 'N')
                        .status())
                .isEqualTo(Status.DENIED);
        assertThat(parse("the the DET _ 2 det\nattack attack NOUN _ 0 root")
                        .status("attack", 'N')
                        .status())
                .isEqualTo(Status.REPORTED);
    }

    @Test
    void theVerbThatCarriesANounSpeaksForIt() {
        StatusReader.Reading reading = parse("""
                        Iran    iran   PROPN _ 4 nsubj
                        may     may    AUX   _ 4 aux
                        not     not    PART  _ 4 advmod
                        launch  launch VERB  INFINITIVE 0 root
                        an      an     DET   _ 6 det
                        attack  attack NOUN  _ 4 obj
                        """).status("attack", 'N');

        assertThat(reading.status()).isEqualTo(Status.DENIED);
    }

    @Test
    void aSubordinatorMayMakeItNoEvent() {
        StatusReader.Reading reading = parse("""
                        if       if     SCONJ _ 3 mark
                        Iran     iran   PROPN _ 3 nsubj
                        attacks  attack VERB  PRESENT 0 root
                        """).status("attacks", 'V');

        assertThat(reading.isDropped()).isTrue();
        assertThat(reading.rules()).containsExactly("operator:if");
    }

    @Test
    void aVerbAboveSpeaksForItsComplement() {
        StatusReader.Reading planned = parse("""
                        Iran    iran   PROPN _ 2 nsubj
                        plans   plan   VERB  PRESENT 0 root
                        to      to     PART  _ 4 mark
                        attack  attack VERB  INFINITIVE 2 xcomp
                        """).status("attack", 'V');
        StatusReader.Reading denied = parse("""
                        Iran      iran   PROPN _ 2 nsubj
                        denies    deny   VERB  PRESENT 0 root
                        it        it     PRON  _ 4 nsubj
                        attacked  attack VERB  PAST 2 ccomp
                        """).status("attacked", 'V');

        assertThat(planned.status()).isEqualTo(Status.PLANNED);
        assertThat(denied.status()).isEqualTo(Status.DENIED);
    }

    @Test
    void aVerbAboveDoesNotSpeakForItsSubject() {
        StatusReader.Reading reading = parse("""
                        the     the    DET   _ 2 det
                        attack  attack NOUN  _ 3 nsubj
                        plans   plan   VERB  PRESENT 0 root
                        """).status("attack", 'N');

        assertThat(reading.status()).isEqualTo(Status.REPORTED);
    }

    @Test
    void aPassiveAboveSpeaksForItsSubject() {
        StatusReader.Reading reading = parse("""
                        an       an     DET   _ 2 det
                        attack   attack NOUN  _ 4 nsubj:pass
                        is       be     AUX   PRESENT 4 aux:pass
                        planned  plan   VERB  PARTICIPLE 0 root
                        """).status("attack", 'N');

        assertThat(reading.status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void whatWasAnnouncedInThePastDidHappen() {
        StatusReader.Reading past =
                parse(announced("attacked attack VERB PAST 2 ccomp")).status("attacked", 'V');
        StatusReader.Reading ahead =
                parse(announced("attacks attack VERB PRESENT 2 ccomp")).status("attacks", 'V');

        assertThat(past.status()).isEqualTo(Status.REPORTED);
        assertThat(ahead.status()).isEqualTo(Status.PLANNED);
    }

    private static String announced(String verb) {
        return """
                Iran       iran     PROPN _    2 nsubj
                announced  announce VERB  PAST 0 root
                it         it       PRON  _    4 nsubj
                """ + verb;
    }

    private static Parsed parse(String block) {
        return Parsed.of(packs, "en", block);
    }
}
