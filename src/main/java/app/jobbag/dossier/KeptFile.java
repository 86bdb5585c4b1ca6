package app.jobbag.dossier;

import app.jobbag.files.FileFace;
import app.jobbag.files.FileId;

/** What is known of a version's bytes. */
public record KeptFile(FileId id, String name, String mediaType, String sha256, long size) {
    private static final long KILO = 1000;

    public FileFace face() {
        return new FileFace(id, name, mediaType, sha256);
    }

    public boolean viewable() {
        return face().viewable();
    }

    /** In whole kilobytes, as people compare sizes. */
    public long kilobytes() {
        return Math.max(1, (size + KILO / 2) / KILO);
    }
}
