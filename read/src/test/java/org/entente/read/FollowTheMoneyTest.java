package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.EntenteException;
import org.entente.model.Outcome;
import org.junit.jupiter.api.Test;

class FollowTheMoneyTest {
    private static List<Outcome<FollowTheMoney.Entity>> read(String lines) {
        List<Outcome<FollowTheMoney.Entity>> found = new ArrayList<>();
        FollowTheMoney.read("-", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), found::add);
        return found;
    }

    @Test
    void aPersonHasItsNamesAndItsCountries() {
        assertThat(read("{\"id\":\"Q1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ana Quispe\"],"
                        + "\"alias\":[\"A. Quispe\"],\"country\":[\"pe\"],\"nationality\":[\"bo\"]}}"))
                .containsExactly(new Outcome.Done<>(
                        "Q1",
                        new FollowTheMoney.Entity(
                                "Q1",
                                FollowTheMoney.Kind.PERSON,
                                List.of("Ana Quispe", "A. Quispe"),
                                List.of("bo", "pe"))));
    }

    @Test
    void theCaptionStandsForAName() {
        assertThat(read("{\"id\":\"Q1\",\"schema\":\"Company\",\"caption\":\"Bank One\",\"properties\":{}}"))
                .singleElement()
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatIsNoneIsRefusedAtItsPlace() {
        assertThat(read("{\"id\":\"Q1\",\"schema\":\"Vessel\",\"properties\":{\"name\":[\"X\"]}}\nno json\n"
                        + "{\"id\":\"Q3\",\"schema\":\"Person\",\"properties\":{\"name\":[7]}}\n{\"id\":\"Q4\"}\n"
                        + "{\"id\":\"Q5\",\"schema\":\"Person\",\"properties\":{}}"))
                .hasSize(5)
                .allMatch(outcome -> outcome instanceof Outcome.Refused);
    }

    @Test
    void aMissingFileIsToldOnce() {
        assertThatThrownBy(() -> FollowTheMoney.read("no-such.json", ByteArrayInputStream.nullInputStream(), x -> {}))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("no such file: no-such.json");
    }
}
