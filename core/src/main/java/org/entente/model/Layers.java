package org.entente.model;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Looks into a layer of {@link Annotated}, which is sorted by place: logarithmic, so that long texts stay linear. */
public final class Layers {
    private Layers() {}

    /** The index of the first element whose sentence is {@code sentence} or a later one. */
    public static <T> int firstIn(List<T> layer, ToIntFunction<T> sentenceOf, int sentence) {
        int low = 0;
        int high = layer.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentenceOf.applyAsInt(layer.get(middle)) < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The elements of one sentence: a view. */
    public static <T> List<T> in(List<T> layer, ToIntFunction<T> sentenceOf, int sentence) {
        return layer.subList(firstIn(layer, sentenceOf, sentence), firstIn(layer, sentenceOf, sentence + 1));
    }

    /** The elements that overlap a span, of a layer whose elements do not overlap one another: a view. */
    public static <T> List<T> overlapping(List<T> layer, Function<T, Span> spanOf, Span span) {
        int first = firstIn(layer, t -> spanOf.apply(t).end(), span.start() + 1);
        int last = firstIn(layer, t -> spanOf.apply(t).start(), span.end());
        return first < last ? layer.subList(first, last) : List.of();
    }
}
