package app.jobbag.signoffs.seal;

import app.jobbag.files.FileContent;
import app.jobbag.files.FileDetails;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** What was signed, as it lies on disk. */
public record SignedFile(Path bytes, String name, String mediaType, long size, Instant at) {
    public static SignedFile of(FileContent content) throws IOException {
        FileDetails file = content.details();
        return new SignedFile(
                content.bytes().getFile().toPath(), file.name(), file.mediaType(), file.size(), file.keptAt());
    }

    boolean isPdf() {
        return mediaType.equals("application/pdf");
    }

    boolean isPicture() {
        return mediaType.equals("image/png") || mediaType.equals("image/jpeg");
    }
}
