package org.entente.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;

class TransitionParserTest {
    private static final String TEXT = """
            El presidente iraní habló con su homólogo ruso y pidió una mayor cercanía entre Teherán y Moscú, según la agencia.
            La visita se produjo en un momento crucial del conflicto, por el cual se afirma que el país ha enviado municiones.
            «No vamos a firmar nada», dijo el portavoz, que negó cualquier transferencia de armas; sin embargo, hubo un acuerdo.
            Los ministros de Exteriores de ambos países, reunidos en La Habana, prometieron intensificar la cooperación bilateral.
            ¿Podría concretarse una alianza? Tras décadas de hegemonía, los aliados están considerando si permitir su uso.
            """;

    @Test
    void itGivesTheTreesOfCoreNlp() {
        Path file = Served.ES.parser(Models.folder());
        TransitionParser own = TransitionParser.load(file);
        DependencyParser theirs = DependencyParser.loadFromModelFile(file.toString());

        for (Sentence sentence : Models.of("es").analyze(TEXT, List.of())) {
            List<CoreLabel> labels = labels(sentence);
            List<String> expected = new ArrayList<>();
            for (TypedDependency arc : theirs.predict(labels).typedDependencies()) {
                expected.add(Math.max(arc.gov().index(), 0) - 1 + " " + arc.reln());
            }
            TransitionParser.Arcs arcs = own.parse(
                    labels.stream().map(CoreLabel::word).toList(),
                    labels.stream().map(CoreLabel::tag).toList());

            for (int i = 0; i < labels.size(); i++) {
                assertThat(arcs.heads().get(i) + " " + arcs.relations().get(i))
                        .as(sentence.tokens().get(i).form())
                        .isEqualTo(expected.get(i));
            }
        }
    }

    @Test
    void aSentenceOfOneWordIsItsRoot() {
        TransitionParser.Arcs arcs =
                TransitionParser.load(Served.ES.parser(Models.folder())).parse(List.of("Guerra"), List.of("NOUN"));

        assertThat(arcs.heads()).containsExactly(-1);
        assertThat(arcs.relations()).containsExactly("root");
    }

    private static List<CoreLabel> labels(Sentence sentence) {
        List<CoreLabel> labels = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            label.setWord(token.form());
            label.setValue(token.form());
            label.setTag(token.upos().name());
            label.setIndex(labels.size() + 1);
            labels.add(label);
        }
        return labels;
    }
}
