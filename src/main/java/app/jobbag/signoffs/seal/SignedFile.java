package app.jobbag.signoffs.seal;

import java.nio.file.Path;
import java.time.Instant;

/** What was signed, as it lies on disk. */
public record SignedFile(Path bytes, String name, String mediaType, long size, Instant at) {
    boolean isPdf() {
        return mediaType.equals("application/pdf");
    }

    boolean isPicture() {
        return mediaType.equals("image/png") || mediaType.equals("image/jpeg");
    }
}
