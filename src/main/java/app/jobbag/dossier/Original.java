package app.jobbag.dossier;

import app.jobbag.clients.ClientId;
import app.jobbag.files.FilingCode;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paper original: in its place, or with somebody until a day. */
@Entity
@Table(name = "paper_original")
class Original {
    @Id
    private UUID id;

    private UUID clientId;

    @Version
    private int version;

    private @Nullable UUID orderId;
    private String code;
    private String title;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Embedded
    private Shelving place;

    @Embedded
    private @Nullable Loan loan;

    private String registeredByName;
    private Instant registeredAt;

    @SuppressWarnings("NullAway.Init")
    Original(ClientId client, @Nullable OrderId order, OriginalDraft draft, SignedIn who, Instant now) {
        this.id = Ids.next();
        this.clientId = client.value();
        this.orderId = order == null ? null : order.value();
        this.code = FilingCode.of(id);
        this.registeredByName = who.name();
        this.registeredAt = now;
        put(draft);
    }

    @SuppressWarnings("NullAway.Init")
    protected Original() {}

    void change(OriginalDraft draft, int seen) {
        Stale.check(seen, version);
        put(draft);
    }

    void lend(Borrower to, SignedIn who, Instant now, int seen) {
        Stale.check(seen, version);
        if (isLent()) {
            throw new Refused("dossier.refused.lent", String.valueOf(details().lentTo()));
        }
        loan = new Loan(to.person(), to.name(), to.until(), who.id().value(), now);
    }

    void takeBack(int seen) {
        Stale.check(seen, version);
        if (!isLent()) {
            throw new Refused("dossier.refused.notLent");
        }
        loan = Loan.NONE;
    }

    /**
     * Who gets it.
     *
     * @param person null for somebody outside the agency
     */
    record Borrower(@Nullable UUID person, String name, LocalDate until) {}

    private boolean isLent() {
        return loan != null && loan.lentTo() != null;
    }

    private void put(OriginalDraft draft) {
        title = draft.title();
        kind = draft.kind();
        place = draft.place();
    }

    OriginalDetails details() {
        return new OriginalDetails(
                new OriginalId(id),
                version,
                new ClientId(clientId),
                orderId == null ? null : new OrderId(orderId),
                code,
                new OriginalDraft(title, kind, place),
                loan == null ? null : loan.lentTo(),
                loan == null ? null : loan.dueOn(),
                registeredByName,
                registeredAt);
    }
}
