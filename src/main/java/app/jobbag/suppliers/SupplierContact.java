package app.jobbag.suppliers;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person at a supplier. */
@Entity
class SupplierContact {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID supplierId;
    private String name;
    private String title;
    private String email;
    private String phone;
    private @Nullable Instant archivedAt;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    SupplierContact(SupplierId supplier, SupplierContactDraft draft, Instant now) {
        this.id = Ids.next();
        this.supplierId = supplier.value();
        this.createdAt = now;
        write(draft);
    }

    @SuppressWarnings("NullAway.Init")
    protected SupplierContact() {}

    void change(SupplierContactDraft draft, int seen) {
        Stale.check(seen, version);
        write(draft);
    }

    void archive(int seen, Instant now) {
        Stale.check(seen, version);
        if (archivedAt != null) {
            throw new Refused("suppliers.refused.contactArchived");
        }
        archivedAt = now;
    }

    void restore() {
        archivedAt = null;
    }

    private void write(SupplierContactDraft draft) {
        name = draft.name();
        title = draft.title();
        email = draft.email();
        phone = draft.phone();
    }

    SupplierContactDetails details() {
        return new SupplierContactDetails(
                new SupplierContactId(id),
                version,
                new SupplierId(supplierId),
                new SupplierContactDraft(name, title, email, phone),
                archivedAt != null);
    }
}
