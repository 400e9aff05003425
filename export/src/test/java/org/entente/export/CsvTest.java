package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1+1", "＝1", "\u200b=1", "\u0001=1"
            })
    void noTextIsAFormula(String words) {
        String cell = Csv.cell(words);

        assertThat(cell.replace("\"", "")).startsWith("'");
    }

    @Test
    void quotesCommasAndLineEndsStayInTheirCell() {
        Sheet sheet = new Sheet(
                "s",
                List.of(
                        new Sheet.Column("a", Sheet.Kind.TEXT, ""),
                        new Sheet.Column("b", Sheet.Kind.NUMBER, ""),
                        new Sheet.Column("c", Sheet.Kind.COUNT, "")),
                List.of(List.of("say \"no\", twice\n", -2.5, 3L), List.of("", 0.0, 0L)));

        assertThat(Csv.records(sheet)).containsExactly("a,b,c", "\"say \"\"no\"\", twice\n\",-2.5,3", ",0.0,0");
    }
}
