package app.jobbag.files;

import app.jobbag.files.BlobStore.TooLarge;
import app.jobbag.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Bytes that have come in and lie on disk, but are not kept yet: to be looked at, then settled or let go. */
final class Arrival implements AutoCloseable {

    private final BlobStore store;
    private final Path file;
    private final MessageDigest digest = Sha256.begin();
    private long size;

    Arrival(BlobStore store, Path file) {
        this.store = store;
        this.file = file;
    }

    /** Counts for itself: a declared length is a claim. */
    void read(InputStream bytes, long limit) throws IOException, TooLarge {
        byte[] buffer = new byte[64 * 1024];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                size += count;
                if (size > limit) {
                    throw new TooLarge();
                }
                digest.update(buffer, 0, count);
                ByteBuffer chunk = ByteBuffer.wrap(buffer, 0, count);
                while (chunk.hasRemaining()) {
                    channel.write(chunk);
                }
            }
            channel.force(true);
        }
    }

    long size() {
        return size;
    }

    Path file() {
        return file;
    }

    Blob settle() throws IOException {
        Blob blob = new Blob(HexFormat.of().formatHex(digest.digest()), size);
        store.settle(file, blob);
        return blob;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
