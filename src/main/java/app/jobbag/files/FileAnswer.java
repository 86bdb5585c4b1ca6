package app.jobbag.files;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * How stored bytes leave by HTTP: as a download with the type we decided, never as something a browser may guess about
 * or run. Only a PDF, PNG or JPEG is shown in place, and only when asked for.
 */
public final class FileAnswer {

    private static final int LOOK_AGAIN_SECONDS = 3;

    private FileAnswer() {}

    /** Still being made: the browser comes back to it by itself. */
    public static ResponseEntity<Resource> soon() {
        return ResponseEntity.accepted()
                .header("Refresh", String.valueOf(LOOK_AGAIN_SECONDS))
                .build();
    }

    /** The same, for a page that says so. */
    public static void soon(HttpServletResponse response) {
        response.setStatus(HttpStatus.ACCEPTED.value());
        response.setIntHeader("Refresh", LOOK_AGAIN_SECONDS);
    }

    public static ResponseEntity<Resource> download(FileContent content) {
        return answer(content, ContentDisposition.attachment());
    }

    /** Shown in place when a browser can do so safely, else downloaded. */
    public static ResponseEntity<Resource> view(FileContent content) {
        return content.details().viewable() ? answer(content, ContentDisposition.inline()) : download(content);
    }

    /** A picture of the house's own making; its content never changes. */
    public static ResponseEntity<Resource> preview(Resource png) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header("Cache-Control", "private, max-age=3600")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(png);
    }

    private static ResponseEntity<Resource> answer(FileContent content, ContentDisposition.Builder disposition) {
        FileDetails file = content.details();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(content.bytes());
    }
}
