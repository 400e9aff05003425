package org.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogisticModelTest {
    private static void add(List<Example> examples, int times, boolean isRight, String... features) {
        for (int i = 0; i < times; i++) {
            examples.add(new Example(examples.size(), List.of(features), isRight));
        }
    }

    @Test
    void withoutFeaturesTheBiasIsTheLogOdds() {
        List<Example> examples = new ArrayList<>();
        add(examples, 30, true);
        add(examples, 10, false);

        LogisticModel model = LogisticModel.fit(examples, 1, 1);

        assertThat(model.bias()).isCloseTo(Math.log(3), within(1e-6));
        assertThat(model.predict(List.of())).isCloseTo(0.75, within(1e-6));
    }

    @Test
    void withHardlyAPenaltyPredictionsAreTheSharesObserved() {
        List<Example> examples = new ArrayList<>();
        add(examples, 80, true, "path=subj");
        add(examples, 20, false, "path=subj");
        add(examples, 10, true, "path=salient");
        add(examples, 90, false, "path=salient");

        LogisticModel model = LogisticModel.fit(examples, 1e-4, 1);

        assertThat(model.predict(List.of("path=subj"))).isCloseTo(0.8, within(1e-3));
        assertThat(model.predict(List.of("path=salient"))).isCloseTo(0.1, within(1e-3));
    }

    @Test
    void rareFeaturesAreDropped() {
        List<Example> examples = new ArrayList<>();
        add(examples, 4, true, "often=1");
        add(examples, 3, true, "rare=1");
        add(examples, 4, false);

        assertThat(LogisticModel.fit(examples, 1, 4).weights()).containsOnlyKeys("often=1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void atTheOptimumTheGradientIsNothing(long seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String a = "a=" + random.nextInt(4);
            String b = "b=" + random.nextInt(6);
            boolean isLikely = a.equals("a=1") || b.equals("b=2");
            examples.add(new Example(i, List.of(a, b), random.nextDouble() < (isLikely ? 0.8 : 0.3)));
        }

        LogisticModel model = LogisticModel.fit(examples, 2, 1);

        model.weights().forEach((feature, weight) -> {
            double gradient = 2 * weight;
            for (Example e : examples) {
                if (e.features().contains(feature)) {
                    gradient += model.predict(e.features()) - (e.isRight() ? 1 : 0);
                }
            }
            assertThat(gradient).as("seed %d, %s", seed, feature).isCloseTo(0, within(1e-4));
        });
        assertThat(LogisticModel.fit(examples, 2, 1)).isEqualTo(model);
    }
}
