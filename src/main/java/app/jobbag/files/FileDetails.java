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
        UUID keptBy,
        String keptByName,
        Instant keptAt)
        implements Guarded {

    private static final Set<String> SHOWN_BY_BROWSERS = Set.of("application/pdf", "image/png", "image/jpeg");

    /** Whether a browser may show it in place; everything else is only ever downloaded. */
    public boolean viewable() {
        return SHOWN_BY_BROWSERS.contains(mediaType);
    }

    /** Whether a page may show it as a picture. */
    public boolean isPicture() {
        return viewable() && mediaType.startsWith("image/");
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
