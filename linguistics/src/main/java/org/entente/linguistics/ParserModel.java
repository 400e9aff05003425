package org.entente.linguistics;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The weights of a neural dependency parser, read from the text file in which CoreNLP keeps them: embeddings of words,
 * tags and relations, one hidden layer, one output a transition.
 *
 * <p>The hidden layer is laid out by input, so that what one input adds to it is a sum of whole rows, which the virtual
 * machine turns into vector instructions. Immutable.
 */
final class ParserModel {
    static final String UNKNOWN = "-UNKNOWN-";
    static final String NONE = "-NULL-";
    static final String ROOT = "-ROOT-";

    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final List<String> relations;
    private final float[][] embeddings;
    private final float[][] hidden;
    private final float[] bias;
    private final float[][] output;
    private final int firstTag;
    private final int firstRelation;

    private ParserModel(Source source) throws IOException {
        int wordCount = source.header();
        int tagCount = source.header();
        int relationCount = source.header();
        int width = source.header();
        int hiddenSize = source.header();
        int inputs = source.header();
        source.header();
        firstTag = wordCount;
        firstRelation = wordCount + tagCount;
        embeddings = new float[firstRelation + relationCount][width];
        words = indexed(source.named(embeddings, 0, wordCount), 0);
        tags = indexed(source.named(embeddings, firstTag, firstRelation), firstTag);
        relations = source.named(embeddings, firstRelation, embeddings.length);
        hidden = source.matrix(width * inputs, hiddenSize);
        bias = source.matrix(1, hiddenSize)[0];
        output = source.matrix(hiddenSize, 2 * relationCount - 1);
    }

    static ParserModel load(Path file) {
        try (InputStream stream =
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16), 1 << 16)) {
            return new ParserModel(new Source(stream));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + file, e);
        }
    }

    private static Map<String, Integer> indexed(List<String> names, int from) {
        Map<String, Integer> index = new HashMap<>(2 * names.size());
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), from + i);
        }
        return index;
    }

    int word(String word) {
        return id(words, word);
    }

    int tag(String tag) {
        return id(tags, tag);
    }

    private static int id(Map<String, Integer> index, String name) {
        Integer known = index.get(name);
        return known != null ? known : index.getOrDefault(UNKNOWN, 0);
    }

    /** The relations, the absent one first, the root's second. */
    List<String> relations() {
        return List.copyOf(relations);
    }

    int relation(int number) {
        return firstRelation + number;
    }

    /** True for the inputs that come often: tags, relations, and the commonest words, which the file lists first. */
    boolean isCommon(int id, int commonWords) {
        return id < commonWords || id >= firstTag;
    }

    int size() {
        return embeddings.length;
    }

    int hiddenSize() {
        return bias.length;
    }

    int transitions() {
        return output[0].length;
    }

    /** What one input adds to the hidden layer. */
    float[] contribution(int input, int id) {
        float[] sum = new float[bias.length];
        addProduct(sum, embeddings[id], hidden, input * embeddings[id].length);
        return sum;
    }

    /**
     * A score for each transition.
     *
     * @param contributions what each input adds to the hidden layer, a multiple of four
     */
    float[] scores(float[][] contributions) {
        float[] layer = bias.clone();
        for (int i = 0; i < contributions.length; i += 4) {
            add(layer, contributions[i], contributions[i + 1], contributions[i + 2], contributions[i + 3]);
        }
        for (int i = 0; i < layer.length; i++) {
            layer[i] = layer[i] * layer[i] * layer[i];
        }
        float[] scores = new float[transitions()];
        addProduct(scores, layer, output, 0);
        return scores;
    }

    // The loops in which the time goes stand alone: so they become vector instructions whoever calls them.

    private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a[i] + b[i] + c[i] + d[i];
        }
    }

    /** Adds a vector's product with as many rows of a matrix, four rows at a time. */
    private static void addProduct(float[] sum, float[] vector, float[][] rows, int first) {
        int i = 0;
        for (; i + 4 <= vector.length; i += 4) {
            int row = first + i;
            addScaled(sum, vector, i, rows[row], rows[row + 1], rows[row + 2], rows[row + 3]);
        }
        for (; i < vector.length; i++) {
            addScaled(sum, vector[i], rows[first + i]);
        }
    }

    private static void addScaled(float[] sum, float[] factors, int at, float[] a, float[] b, float[] c, float[] d) {
        float forA = factors[at];
        float forB = factors[at + 1];
        float forC = factors[at + 2];
        float forD = factors[at + 3];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += forA * a[i] + forB * b[i] + forC * c[i] + forD * d[i];
        }
    }

    private static void addScaled(float[] sum, float factor, float[] row) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * row[i];
        }
    }

    /** Reads lines of names and numbers; much faster than splitting strings, for there are millions. */
    private static final class Source {
        private static final double[] TENTHS = {1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10};

        private final InputStream stream;
        private final byte[] buffer = new byte[1 << 16];
        private int at;
        private int end;

        Source(InputStream stream) {
            this.stream = stream;
        }

        /** The number after the equals sign of a line. */
        int header() throws IOException {
            String line = word();
            return Integer.parseInt(line.substring(line.indexOf('=') + 1));
        }

        List<String> named(float[][] rows, int from, int to) throws IOException {
            List<String> names = new ArrayList<>(to - from);
            for (int row = from; row < to; row++) {
                names.add(word());
                fill(rows[row]);
            }
            return names;
        }

        float[][] matrix(int rows, int columns) throws IOException {
            float[][] matrix = new float[rows][columns];
            for (float[] row : matrix) {
                fill(row);
            }
            return matrix;
        }

        private void fill(float[] row) throws IOException {
            for (int i = 0; i < row.length; i++) {
                row[i] = number();
            }
        }

        private String word() throws IOException {
            int next = skipBlanks();
            byte[] bytes = new byte[256];
            int length = 0;
            while (next > ' ') {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, 2 * length);
                }
                bytes[length++] = (byte) next;
                next = read();
            }
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        }

        private float number() throws IOException {
            int next = skipBlanks();
            boolean negative = next == '-';
            if (negative) {
                next = read();
            }
            long digits = 0;
            int decimals = 0;
            boolean fraction = false;
            while (next >= '0' && next <= '9' || next == '.') {
                if (next == '.') {
                    fraction = true;
                } else if (decimals < TENTHS.length - 1) {
                    digits = 10 * digits + next - '0';
                    decimals += fraction ? 1 : 0;
                }
                next = read();
            }
            double value = digits * TENTHS[decimals];
            if (next == 'e' || next == 'E') {
                value *= Math.pow(10, Double.parseDouble(word()));
            } else if (next > ' ') {
                throw new IOException("no number: " + (char) next);
            }
            return (float) (negative ? -value : value);
        }

        private int skipBlanks() throws IOException {
            int next = read();
            while (next == ' ' || next == '\n' || next == '\r') {
                next = read();
            }
            return next;
        }

        private int read() throws IOException {
            if (at == end) {
                end = stream.read(buffer);
                at = 0;
                if (end <= 0) {
                    end = 0;
                    return -1;
                }
            }
            return buffer[at++] & 0xFF;
        }
    }
}
