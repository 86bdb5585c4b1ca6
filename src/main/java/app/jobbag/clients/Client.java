package app.jobbag.clients;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.PaymentTerms;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client: the company that briefs, signs and pays. Archived, never deleted. */
@Entity
class Client {
    @Id
    private UUID id;

    @Version
    private int version;

    private String code;
    private String legalName;
    private String[] tradingNames;

    @Enumerated(EnumType.STRING)
    private ClientStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable ClientStatus statusBeforeArchive;

    @Embedded
    private Address address;

    private String taxId;
    private String accountsEmail;
    private boolean orderNumberRequired;
    private String currency;
    private String locale;
    private String zone;
    private LocalTime officeOpens;
    private LocalTime officeCloses;
    private String holidays;
    private int paymentDays;

    @Enumerated(EnumType.STRING)
    private PaymentTerms.From paymentFrom;

    private String payDay;
    private String notes;
    private @Nullable Integer objectionHours;
    private Instant createdAt;

    Client(ClientDraft draft, Instant now) {
        this.id = Ids.next();
        this.createdAt = now;
        write(draft);
    }

    @SuppressWarnings("NullAway.Init")
    protected Client() {}

    void change(ClientDraft draft, int seen) {
        Stale.check(seen, version);
        refuseArchived();
        write(draft);
    }

    void changeBilling(ClientDraft.Billing billing, int seen) {
        Stale.check(seen, version);
        refuseArchived();
        address = billing.address();
        taxId = billing.taxId();
        accountsEmail = billing.accountsEmail();
        orderNumberRequired = billing.orderNumberRequired();
        paymentFrom = billing.terms().paymentFrom();
        paymentDays = billing.terms().paymentDays();
        payDay = billing.terms().payDay();
    }

    void archive(int seen) {
        Stale.check(seen, version);
        refuseArchived();
        statusBeforeArchive = status;
        status = ClientStatus.ARCHIVED;
    }

    void restore() {
        if (statusBeforeArchive == null) {
            throw new Refused("clients.notArchived");
        }
        status = statusBeforeArchive;
        statusBeforeArchive = null;
    }

    ClientId id() {
        return new ClientId(id);
    }

    ClientDetails details() {
        return new ClientDetails(
                id(),
                version,
                code,
                legalName,
                List.of(tradingNames),
                status,
                address,
                taxId,
                accountsEmail,
                orderNumberRequired,
                Currency.getInstance(currency),
                Locale.forLanguageTag(locale),
                new Office(ZoneId.of(zone), officeOpens, officeCloses, holidays),
                new PaymentTerms(paymentFrom, paymentDays, payDay),
                notes,
                objectionHours);
    }

    private void refuseArchived() {
        if (status == ClientStatus.ARCHIVED) {
            throw new Refused("clients.archivedAlready");
        }
    }

    private void write(ClientDraft draft) {
        if (draft.status() == ClientStatus.ARCHIVED) {
            throw new Refused("clients.archiveByItsOwnAction").at("status");
        }
        code = draft.code();
        legalName = draft.legalName();
        tradingNames = draft.tradingNames().toArray(String[]::new);
        status = draft.status();
        currency = draft.currency().getCurrencyCode();
        locale = draft.locale().toLanguageTag();
        zone = draft.office().zone().getId();
        officeOpens = draft.office().opens();
        officeCloses = draft.office().closes();
        holidays = draft.office().holidays();
        notes = draft.notes();
        objectionHours = draft.objectionHours();
        address = draft.billing().address();
        taxId = draft.billing().taxId();
        accountsEmail = draft.billing().accountsEmail();
        orderNumberRequired = draft.billing().orderNumberRequired();
        paymentFrom = draft.billing().terms().paymentFrom();
        paymentDays = draft.billing().terms().paymentDays();
        payDay = draft.billing().terms().payDay();
    }
}
