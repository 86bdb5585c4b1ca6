package app.jobbag.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A file of an order as its page shows it.
 *
 * @param versions the newest first, at least one
 */
public record FolderFile(OrderFileId id, DocumentKind kind, List<Version> versions) {
    public FolderFile {
        versions = List.copyOf(versions);
    }

    /** One of its versions. */
    public record Version(int number, KeptFile file, String note, String by, Instant at) {}

    public Version newest() {
        return versions.get(0);
    }

    public List<Version> earlier() {
        return versions.subList(1, versions.size());
    }
}
