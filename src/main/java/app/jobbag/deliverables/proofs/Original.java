package app.jobbag.deliverables.proofs;

import app.jobbag.files.FileFace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.core.io.Resource;

/** A version's file, found by whoever may see it: its pages can be drawn outside any transaction. */
public record Original(FileFace face, Resource bytes) {
    public enum Kind {
        PDF,
        PICTURE,
        /** A film or a sound: remarks have a moment. */
        TIMED,
        OTHER;

        /** Whether it has pages that can be looked at. */
        boolean isSeen() {
            return this == PDF || this == PICTURE;
        }
    }

    public Kind kind() {
        return kind(mediaType());
    }

    String mediaType() {
        return face.mediaType();
    }

    static Kind kind(String type) {
        if (type.equals("application/pdf")) {
            return Kind.PDF;
        }
        if (type.startsWith("video/") || type.startsWith("audio/")) {
            return Kind.TIMED;
        }
        return switch (type) {
            case "image/png", "image/jpeg", "image/gif", "image/tiff", "image/webp" -> Kind.PICTURE;
            default -> Kind.OTHER;
        };
    }

    String sha256() {
        return face.sha256();
    }

    Path path() {
        try {
            return bytes.getFile().toPath();
        } catch (IOException e) {
            throw new UncheckedIOException("the store's files lie on disk", e);
        }
    }
}
