package org.entente.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {
    private static LanguageIdentifier identifier;

    @BeforeAll
    static void load() {
        identifier = LanguageIdentifier.load();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | El presidente iraní habló con el presidente ruso y pidió una mayor cercanía entre los dos países.
            it | Il presidente iraniano ha parlato con il presidente russo e ha chiesto una maggiore vicinanza.
            en | The Iranian president spoke with the Russian president and asked for closer ties.
            fr | Le président iranien s'est entretenu avec son homologue russe et a demandé un rapprochement.
            de | Der iranische Präsident sprach mit seinem russischen Amtskollegen und bat um engere Beziehungen.
            pt | O presidente iraniano falou com o presidente russo e pediu uma maior aproximação entre os países.
            ru | Президент Ирана поговорил с президентом России и попросил о более тесных связях.
            uk | Президент Ірану поговорив із президентом Росії та попросив про тісніші зв'язки.
            fa | رئیس جمهور ایران با رئیس جمهور روسیه گفتگو کرد و خواستار روابط نزدیک تر شد
            ar | تحدث الرئيس الإيراني مع الرئيس الروسي وطلب علاقات أوثق بين البلدين
            zh | 伊朗总统与俄罗斯总统通话,要求加强两国之间的关系,并讨论了地区局势和经济合作。
            """)
    void itKnowsTheLanguageOfASentence(String lang, String text) {
        assertThat(identifier.identify(text)).contains(lang);
    }

    @Test
    void ofTooLittleItSaysNothing() {
        assertThat(identifier.identify("")).isEmpty();
        assertThat(identifier.identify("OK 123")).isEmpty();
        assertThat(identifier.identify("12345 67890 !!! ... 2024-03-01 €€€")).isEmpty();
    }
}
