package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Candidate;
import org.entente.model.EntityKind;
import org.entente.model.NameKind;
import org.entente.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {
    private final NearNames names = new NearNames(Stream.of(
                    "Vladimir Putin",
                    "Sergey Lavrov",
                    "Ali Khamenei",
                    "Volodymyr Zelensky",
                    "Recep Tayyip Erdoğan",
                    "Mahathir Mohamad",
                    "Hashim Thaçi",
                    "Hosein Amir-Abdollahian",
                    "Kazakhstan",
                    "Khamenei")
            .map(NearNamesTest::entry)
            .toList());

    private static NameEntry entry(String form) {
        return new NameEntry(
                form,
                EntityKind.PERSON,
                NameKind.NAME,
                new Candidate(form, form, "IRN", true),
                PartialDate.UNKNOWN,
                PartialDate.UNKNOWN);
    }

    private List<String> found(String mention) {
        return names.find(mention).stream()
                .map(near -> near.entry().candidate().entity())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Vladmir Puttin, Vladimir Putin",
        "Sergej Lawrow, Sergey Lavrov",
        "Wolodymyr Selenskyj, Volodymyr Zelensky",
        "Volodimir Zelenski, Volodymyr Zelensky",
        "Recep Tayip Erdogan, Recep Tayyip Erdoğan",
        "Mahatir Mohammad, Mahathir Mohamad",
        "Hashim Tachi, Hashim Thaçi",
        "Hussein Amir Abdollahiann, Hosein Amir-Abdollahian",
        "Ali Jamenei, Ali Khamenei",
        "Kazakstan, Kazakhstan",
    })
    void aNameSpeltOtherwiseIsFound(String mention, String meant) {
        assertThat(found(mention)).first().isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"Vladimir Novak", "Anna Putin", "Sergey Petrov", "Peter", "Putin", "Iran", "a", "''", "Ali Hassan"})
    void anotherNameIsNot(String mention) {
        assertThat(found(mention)).isEmpty();
    }

    @Test
    void theSameLettersAreWhollyAlike() {
        assertThat(names.find("VLADIMIR PUTIN").get(0).likeness()).isEqualTo(1);
    }

    @Test
    void aNameOfManyWordsIsBounded() {
        assertThat(found("Vladimir Putin ".repeat(1000))).isEmpty();
    }
}
