package org.entente.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.jspecify.annotations.Nullable;

/** Chooses the reader for a file by its name, else by its first character. */
final class Opener {
    private static final int PEEK = 4096;

    private final Settings settings;
    private final InputStream standardInput;
    private final Consumer<String> notices;
    private final Dateline dateline;
    private final TextReader texts;

    Opener(Settings settings, InputStream standardInput, Consumer<String> notices) {
        this.settings = settings;
        this.standardInput = standardInput;
        this.notices = notices;
        this.dateline = new Dateline(settings.languages());
        this.texts = new TextReader(settings, dateline);
    }

    /** A container gives its records, anything else is one text; null when the file is passed over. */
    @Nullable
    Source open(Folder.Found file) throws IOException {
        if (isContainer(file)) {
            if (file.isInFolder() && JsonLines.isCoded(Files.newInputStream(file.path()), settings.limits())) {
                notices.accept("passed over " + file.path() + ": it holds coded documents, not texts");
                return null;
            }
            return new JsonLines(file.name(), Files.newInputStream(file.path()), settings, dateline);
        }
        String id = Inputs.withoutExtension(file.name());
        return new Single(id, () -> texts.read(id, file.path()));
    }

    private static boolean isContainer(Folder.Found file) throws IOException {
        if (file.isInFolder() || Folder.isJsonLines(file.name()) || file.name().endsWith(".txt")) {
            return Folder.isJsonLines(file.name());
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
            return beginsWithBrace(in);
        }
    }

    Source openStandardInput() throws IOException {
        InputStream in = new BufferedInputStream(standardInput);
        return beginsWithBrace(in)
                ? new JsonLines(Inputs.STANDARD_INPUT, in, settings, dateline)
                : new Single(Inputs.STANDARD_INPUT, () -> texts.read(Inputs.STANDARD_INPUT, in));
    }

    /** Looks at the first character that is no space, and leaves the stream where it was. */
    private static boolean beginsWithBrace(InputStream in) throws IOException {
        in.mark(PEEK);
        byte[] head = in.readNBytes(PEEK);
        in.reset();
        int at = head.length > 2 && (head[0] & 0xff) == 0xef ? 3 : 0;
        while (at < head.length && head[at] <= ' ' && head[at] > 0) {
            at++;
        }
        return at < head.length && head[at] == '{';
    }

    /** A file that is one document. */
    private static final class Single implements Source {
        private final String id;
        private @Nullable Reading reading;

        Single(String id, Reading reading) {
            this.id = id;
            this.reading = reading;
        }

        @Override
        public String place() {
            return id;
        }

        @Override
        public @Nullable Outcome<Document> next() throws IOException {
            Reading todo = reading;
            reading = null;
            return todo == null ? null : todo.read();
        }

        @Override
        public void close() {}
    }

    /** Reads one document when it is asked to. */
    private interface Reading {
        Outcome<Document> read() throws IOException;
    }
}
