package org.entente.serve.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheInputs(int threads) {
        List<Integer> results = new ArrayList<>();

        new InOrder(threads).run(IntStream.range(0, 500).iterator(), number -> number * 2, results::add);

        assertThat(results)
                .isEqualTo(IntStream.range(0, 500)
                        .map(number -> number * 2)
                        .boxed()
                        .toList());
    }

    @Test
    void firstResultWaitsForTheFirstInputEvenWhenALaterOneIsReady() throws InterruptedException {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();

        new InOrder(2)
                .run(
                        List.of(1, 2).iterator(),
                        number -> {
                            if (number == 2) {
                                secondIsDone.countDown();
                            } else {
                                await(secondIsDone);
                            }
                            return number;
                        },
                        results::add);

        assertThat(results).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void failureIsThrownToTheCaller(int threads) {
        assertThatThrownBy(() -> new InOrder(threads)
                        .run(
                                List.of(1, 2, 3).iterator(),
                                number -> {
                                    throw new IllegalStateException("broken " + number);
                                },
                                result -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("broken 1");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
