package org.entente.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingsTest {
    private static final int WORDS = 40;
    private static final List<String> THINGS = List.of("weapon:drone", "weapon:missile", "energy:oil");

    private final List<Wording> wordings = new ArrayList<>();
    private final List<SortedSet<String>> things = new ArrayList<>();

    private List<Integer> roots(Joined joined) {
        return IntStream.range(0, wordings.size()).map(joined::root).boxed().toList();
    }

    private List<Integer> joined() {
        Joined joined = new Joined(wordings.size());
        Wordings.join(joined, wordings, things);
        return roots(joined);
    }

    private List<Integer> eachWithEach() {
        Joined joined = new Joined(wordings.size());
        for (int i = 0; i < wordings.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (wordings.get(i).isNear(wordings.get(j)) && DatedThings.agree(things.get(i), things.get(j))) {
                    joined.join(i, j);
                }
            }
        }
        return roots(joined);
    }

    private void tell(String sentence, List<String> about) {
        wordings.add(Wording.of(sentence));
        things.add(Collections.unmodifiableSortedSet(new TreeSet<>(about)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsWhatComparingEachWithEachFinds(long seed) {
        Random random = new Random(seed);
        List<List<String>> sentences = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            List<String> words = i % 3 == 0 || sentences.isEmpty()
                    ? sentence(random)
                    : touchedUp(sentences.get(random.nextInt(sentences.size())), random);
            sentences.add(words);
            tell(
                    String.join(" ", words),
                    random.nextInt(3) == 0 ? List.of(THINGS.get(random.nextInt(THINGS.size()))) : List.of());
        }

        assertThat(joined()).isEqualTo(eachWithEach());
        assertThat(joined().stream().distinct().count()).isBetween(2L, 140L);
    }

    private static List<String> sentence(Random random) {
        return random.ints(random.nextInt(25), 0, WORDS)
                .mapToObj(word -> "word" + word)
                .toList();
    }

    private static List<String> touchedUp(List<String> sentence, Random random) {
        List<String> words = new ArrayList<>(sentence);
        for (int change = random.nextInt(4); change > 0; change--) {
            words.add(random.nextInt(words.size() + 1), "word" + random.nextInt(WORDS));
            words.remove(random.nextInt(words.size()));
        }
        return words;
    }

    @Test
    void noWordsAreNearToNothing() {
        tell("", List.of());
        tell("", List.of());

        assertThat(joined()).containsExactly(0, 1);
    }
}
