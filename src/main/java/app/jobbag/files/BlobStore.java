package app.jobbag.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Bytes kept by their SHA-256 in a directory: the same content once, never changed. A file appears under its name whole
 * and on disk, or not at all, wherever the power fails.
 */
@Component
class BlobStore {

    private final Path root;
    private final Path arriving;

    BlobStore(@Value("${jobbag.data:./data}") Path data) {
        this.root = data.resolve("files");
        this.arriving = root.resolve("arriving");
    }

    /** What arrived when the machine stopped never arrives any more; a day is longer than any upload of another node. */
    @EventListener
    void sweep(ApplicationReadyEvent started) throws IOException {
        sweep(Instant.ofEpochMilli(started.getTimestamp()));
    }

    void sweep(Instant now) throws IOException {
        Files.createDirectories(arriving);
        Instant yesterday = now.minus(Duration.ofDays(1));
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(arriving, "*.part")) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(yesterday)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /** Takes in bytes until the limit; nothing is kept until the arrival is settled. */
    Arrival take(InputStream bytes, long limit) throws IOException, TooLarge {
        Files.createDirectories(arriving);
        Arrival arrival = new Arrival(this, Files.createTempFile(arriving, "in-", ".part"));
        try {
            arrival.read(bytes, limit);
            return arrival;
        } catch (IOException | RuntimeException | TooLarge e) {
            arrival.close();
            throw e;
        }
    }

    /** @throws IllegalStateException when a row promises what the store does not hold */
    Resource open(String sha256) {
        Path file = root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("The file store misses " + sha256);
        }
        return new FileSystemResource(file);
    }

    /** A file of the right name and another length is a damaged one: the new bytes take its place. */
    void settle(Path arrived, Blob blob) throws IOException {
        Path outer = root.resolve(blob.sha256().substring(0, 2));
        Path inner = outer.resolve(blob.sha256().substring(2, 4));
        Path file = inner.resolve(blob.sha256());
        if (!Files.isRegularFile(file) || Files.size(file) != blob.size()) {
            Files.createDirectories(inner);
            Files.move(arrived, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            persist(inner);
            persist(outer);
            persist(root);
        }
    }

    private Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** A rename is on disk when its directory is; Windows can neither open nor needs to sync a directory. */
    private static void persist(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** More bytes came than the limit allows. */
    static class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super(null, null, false, false);
        }
    }
}
