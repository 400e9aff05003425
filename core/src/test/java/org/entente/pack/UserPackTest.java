package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.fake.DataFolder;
import org.entente.model.EntenteException;
import org.entente.model.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserPackTest {
    @TempDir
    private Path root;

    private Path data;
    private UserPack user;

    @BeforeEach
    void make() {
        data = DataFolder.small(root.resolve("data")).write();
        user = new UserPack(root.resolve("mine"));
    }

    private Packs packs() {
        return Packs.load(data, Optional.of(user));
    }

    private static UserPack.Entry entry(String name, String polity, String... forms) {
        return new UserPack.Entry(name, polity, List.of(forms), "");
    }

    @Test
    void whoIsAddedIsKnownWithTheTermOfOffice() {
        user.addHolder(
                entry("Evaristo Quisbert", "BOL", "E. Quisbert"),
                "defence-minister",
                PartialDate.parse("2023-01"),
                PartialDate.UNKNOWN);

        World world = packs().world();
        assertThat(world.hasPerson("E. Quisbert")).isTrue();
        assertThat(world.holders("BOL", "defence-minister", PartialDate.parse("2023-06")))
                .extracting(holder -> holder.person().name())
                .containsExactly("Evaristo Quisbert");
        assertThat(Packs.load(data).world().hasPerson("E. Quisbert")).isFalse();
        assertThat(packs().version()).isNotEqualTo(Packs.load(data).version());
    }

    @Test
    void whoIsAddedAgainTakesThePlace() {
        user.addPeople(List.of(entry("Ana Quispe", "BOL", "Anita Quispe")));
        user.addPeople(List.of(entry("Ana Quispe", "BOL", "A. Quispe"), entry("Luis Quispe", "BOL")));

        World world = packs().world();
        assertThat(world.hasPerson("Anita Quispe")).isFalse();
        assertThat(world.hasPerson("A. Quispe")).isTrue();
        assertThat(world.hasPerson("Luis Quispe")).isTrue();
    }

    @Test
    void aLineTakesThePlaceOfTheShippedOnesWithItsId() throws IOException {
        table("people.tsv", "id\tname\tpolity\tforms\tnote", "sergei-shoigu\tSergei Shoigu\tRUS\tShoygu\t-");
        table("offices.tsv", "person\tpolity\toffice\tfrom\tto\tnote", "sergei-shoigu\tRUS\tenvoy\t2025\t-\t-");

        World world = packs().world();
        assertThat(world.hasPerson("Shoygu")).isTrue();
        assertThat(world.person("sergei-shoigu"))
                .get()
                .satisfies(person -> assertThat(person.terms())
                        .extracting(Person.Term::office)
                        .containsExactly("envoy"));
    }

    @Test
    void hostileNamesStayInTheirCells() {
        user.addPeople(List.of(entry("A\tB\nC", "BOL", "x|y", "\u202eevil\u202c", "-")));
        user.addBodies(List.of(entry("Bank | One", "BOL")), "company");

        assertThat(packs().world().hasPerson("A B C")).isTrue();
    }

    @Test
    void whatIsWrongIsNamedWithTheFolderTheLineAndTheId() throws IOException {
        table("people.tsv", "id\tname\tpolity\tforms\tnote", "a\tA\tZZZ\tA\t-");

        assertThatThrownBy(this::packs)
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("mine/world/people.tsv:2: id 'a': polity 'ZZZ'");
    }

    @Test
    void theSameIdTwiceIsRefused() throws IOException {
        table("people.tsv", "id\tname\tpolity\tforms\tnote", "a\tA\tBOL\tA\t-", "a\tB\tBOL\tB\t-");

        assertThatThrownBy(this::packs).hasMessageContaining("mine/world/people.tsv:3: id 'a': stands twice");
    }

    private void table(String name, String... lines) throws IOException {
        Files.createDirectories(root.resolve("mine/world"));
        Files.writeString(root.resolve("mine/world").resolve(name), String.join("\n", lines) + "\n");
    }
}
