package app.jobbag.files;

import java.util.Set;

/** A file as a page links to it. */
public record FileFace(FileId id, String name, String mediaType, String sha256) {
    private static final Set<String> SHOWN_BY_BROWSERS = Set.of("application/pdf", "image/png", "image/jpeg");

    /** Whether a browser may show it in place; everything else is only ever downloaded. */
    public boolean viewable() {
        return SHOWN_BY_BROWSERS.contains(mediaType);
    }

    /** Whether a page may show it as a picture. */
    public boolean isPicture() {
        return viewable() && mediaType.startsWith("image/");
    }
}
