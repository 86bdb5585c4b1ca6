package app.jobbag.dossier;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.workorders.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper original as pages show it.
 *
 * @param order null for what is the client's at large
 * @param lentTo null while it lies in its place
 */
public record OriginalDetails(
        OriginalId id,
        int version,
        ClientId client,
        @Nullable OrderId order,
        String code,
        OriginalDraft what,
        @Nullable String lentTo,
        @Nullable LocalDate dueOn,
        String registeredBy,
        Instant registeredAt)
        implements Guarded {
    public boolean isLent() {
        return lentTo != null;
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }
}
