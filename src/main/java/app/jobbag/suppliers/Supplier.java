package app.jobbag.suppliers;

import app.jobbag.clients.Address;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A company or a person that the agency buys from. Archived, never deleted. */
@Entity
class Supplier {
    @Id
    private UUID id;

    @Version
    private int version;

    private String name;
    private String taxId;
    private String email;
    private String phone;

    @Embedded
    private Address address;

    private String currency;
    private String locale;
    private int paymentDays;
    private String[] trades;
    private String notes;
    private @Nullable Instant archivedAt;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    Supplier(SupplierDraft draft, Instant now) {
        this.id = Ids.next();
        this.createdAt = now;
        write(draft);
    }

    @SuppressWarnings("NullAway.Init")
    protected Supplier() {}

    void change(SupplierDraft draft, int seen) {
        Stale.check(seen, version);
        refuseArchived();
        write(draft);
    }

    void archive(int seen, Instant now) {
        Stale.check(seen, version);
        refuseArchived();
        archivedAt = now;
    }

    void restore() {
        archivedAt = null;
    }

    private void refuseArchived() {
        if (archivedAt != null) {
            throw new Refused("suppliers.refused.archived");
        }
    }

    private void write(SupplierDraft draft) {
        name = draft.name();
        taxId = draft.taxId();
        email = draft.email();
        phone = draft.phone();
        address = draft.address();
        currency = draft.currency().getCurrencyCode();
        locale = draft.locale().toLanguageTag();
        paymentDays = draft.paymentDays();
        trades = draft.trades().stream().map(Enum::name).sorted().toArray(String[]::new);
        notes = draft.notes();
    }

    SupplierDetails details() {
        return new SupplierDetails(
                new SupplierId(id),
                version,
                new SupplierDraft(
                        name,
                        taxId,
                        email,
                        phone,
                        address,
                        Currency.getInstance(currency),
                        Locale.forLanguageTag(locale),
                        paymentDays,
                        Arrays.stream(trades).map(Trade::valueOf).collect(Collectors.toSet()),
                        notes),
                archivedAt);
    }
}
