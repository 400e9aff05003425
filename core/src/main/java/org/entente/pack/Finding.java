package org.entente.pack;

/**
 * Something wrong in a data folder, with its place.
 *
 * @param line base 1; 0 when it is about the whole file
 */
public record Finding(String file, int line, String id, String message) implements Comparable<Finding> {
    @Override
    public int compareTo(Finding other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : line != other.line ? Integer.compare(line, other.line) : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + (id.isEmpty() ? "" : "id '" + id + "': ") + message;
    }
}
