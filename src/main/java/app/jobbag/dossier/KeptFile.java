package app.jobbag.dossier;

import app.jobbag.files.FileFace;
import app.jobbag.files.FileId;
import app.jobbag.files.ScanState;

/**
 * What is known of a version's bytes.
 *
 * @param preview whether there is a small picture of it
 */
public record KeptFile(
        FileId id, String name, String mediaType, String sha256, long size, ScanState scan, boolean preview) {
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
