package org.entente.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The lock that makes one process an archive's owner. The system lets go of it when the process ends, however it ends.
 */
final class Owner implements AutoCloseable {
    /** Beyond the words, so that others may read who it is while the lock is held. */
    private static final long LOCKED_BYTE = 1L << 20;

    private final FileChannel channel;

    private Owner(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws EntenteException RESOURCE when another process has it, with its number */
    static Owner take(Path folder) {
        Path file = folder.resolve("owner");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            if (lock(channel) == null) {
                channel.close();
                throw new EntenteException(
                        ErrorCode.RESOURCE,
                        folder + " is in use by process "
                                + Files.readString(file).strip()
                                + "; wait until it has ended, or give another archive with --archive");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
            return new Owner(channel);
        } catch (IOException e) {
            throw new EntenteException(
                    ErrorCode.RESOURCE, folder + " cannot be written: " + e.getMessage() + "; see who may", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new EntenteException(ErrorCode.RESOURCE, "an archive's lock cannot be let go: " + e.getMessage(), e);
        }
    }
}
