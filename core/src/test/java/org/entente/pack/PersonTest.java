package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {
    private final Person shoigu = new Person(
            "sergei-shoigu",
            "Sergei Shoigu",
            "RUS",
            List.of("Shoigu"),
            List.of(
                    term("emergencies-minister", "1994", "2012-05"),
                    term("defence-minister", "2012-11", "2024-05-12"),
                    term("security-secretary", "2024-05-12", "")));

    @ParameterizedTest
    @CsvSource({
        "2000-01-01, emergencies-minister",
        "2012-05-20, emergencies-minister",
        "2012-11-20, defence-minister",
        "2024-05-11, defence-minister",
        "2024-05-12, security-secretary",
        "2024, security-secretary",
        "2030, security-secretary"
    })
    void thePersonHoldsTheOfficeOfTheDate(String date, String office) {
        assertThat(shoigu.termOn(PartialDate.parse(date)))
                .map(Person.Term::office)
                .contains(office);
    }

    @Test
    void betweenTwoTermsThereIsNoOffice() {
        assertThat(shoigu.termOn(PartialDate.parse("2012-08"))).isEmpty();
        assertThat(shoigu.termOn(PartialDate.parse("1990"))).isEmpty();
    }

    @Test
    void withoutADateItIsTheLastOfficeEverHeld() {
        assertThat(shoigu.termOn(PartialDate.UNKNOWN)).map(Person.Term::office).contains("security-secretary");
    }

    private static Person.Term term(String office, String from, String to) {
        PartialDate end = to.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(to);
        return new Person.Term("RUS", office, PartialDate.parse(from), end);
    }
}
