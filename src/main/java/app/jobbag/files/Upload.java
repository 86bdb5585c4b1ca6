package app.jobbag.files;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.multipart.MultipartFile;

/** A file as it is handed in: the name its sender gave it, and its bytes, read once. */
public record Upload(String name, Bytes bytes) {

    /** Opens the bytes; whoever asks closes them. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }

    public static Upload of(MultipartFile part) {
        String name = part.getOriginalFilename();
        return new Upload(name == null ? "" : name, part::getInputStream);
    }
}
