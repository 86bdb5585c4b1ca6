package app.jobbag.files;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.staff.Action;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A stored file as a page shows it. Whoever handed it in counts as assigned to it. */
public record FileDetails(
        FileId id,
        ClientId client,
        String name,
        String mediaType,
        long size,
        String sha256,
        Audience audience,
        Action reader,
        ScanState scan,
        UUID keptBy,
        String keptByName,
        Instant keptAt)
        implements Guarded {

    /** How a page links to it. */
    public FileFace face() {
        return new FileFace(id, name, mediaType, sha256);
    }

    public boolean viewable() {
        return face().viewable();
    }

    public boolean isPicture() {
        return face().isPicture();
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }

    @Override
    public Set<UUID> guardAssigned() {
        return Set.of(keptBy);
    }
}
