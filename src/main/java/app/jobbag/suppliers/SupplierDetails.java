package app.jobbag.suppliers;

import app.jobbag.kernel.Guarded;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supplier as pages show it. */
public record SupplierDetails(
        SupplierId id,
        int version,
        SupplierDraft about,
        @Nullable Instant archivedAt) implements Guarded {
    public String name() {
        return about.name();
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    /** The agency's, no client's. */
    @Override
    public @Nullable UUID guardClient() {
        return null;
    }
}
