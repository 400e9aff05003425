package org.entente.read;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The files of a folder that hold documents. */
final class Folder {
    private Folder() {}

    /**
     * A file below a place.
     *
     * @param name its path below the place, with slashes
     * @param isInFolder false when it was named by itself
     */
    record Found(String name, Path path, boolean isInFolder) {}

    /**
     * All {@code .txt} and {@code .jsonl} files below, sorted by name; links are followed, a circle of them once.
     * Hidden files and folders are left out.
     *
     * @param notices is told of what cannot be entered
     */
    static List<Found> files(Path folder, Consumer<String> notices) throws IOException {
        List<Found> found = new ArrayList<>();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                        boolean isSkipped = !entered.equals(folder) && isHidden(entered);
                        return isSkipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile() && !isHidden(file) && holdsDocuments(file)) {
                            found.add(new Found(below(folder, file), file, true));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        notices.accept("passed over " + file + ": cannot be opened (" + e.getMessage() + ")");
                        return FileVisitResult.CONTINUE;
                    }
                });
        found.sort(Comparator.comparing(Found::name));
        return found;
    }

    private static boolean isHidden(Path path) {
        return Inputs.nameOf(path).startsWith(".");
    }

    private static boolean holdsDocuments(Path file) {
        String name = Inputs.nameOf(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || isJsonLines(name);
    }

    static boolean isJsonLines(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }

    private static String below(Path folder, Path file) {
        List<String> names = new ArrayList<>();
        folder.relativize(file).forEach(part -> names.add(part.toString()));
        return String.join("/", names);
    }
}
