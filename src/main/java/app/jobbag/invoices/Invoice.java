package app.jobbag.invoices;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An invoice: a draft until it takes its number; from then on only its state and what is paid move (FIN-3). */
@Entity
@DynamicUpdate
class Invoice {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID clientId;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status = InvoiceStatus.DRAFT;

    private String currency;
    private String locale;
    private String buyerReference;
    private LocalDate suppliedOn;
    private String note;
    private BigDecimal net;
    private BigDecimal tax;
    private BigDecimal total;
    private Withheld withheld = Withheld.NOTHING;
    private BigDecimal baseWithheld = BigDecimal.ZERO;
    private BigDecimal paid = BigDecimal.ZERO;
    private BigDecimal credited = BigDecimal.ZERO;
    private LocalDate listedOn;
    private @Nullable Integer seriesYear;
    private @Nullable Integer seriesNumber;
    private @Nullable String number;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate dueOn;
    private @Nullable String baseCurrency;
    private @Nullable BigDecimal baseTotal;
    private @Nullable String content;
    private @Nullable String sha256;
    private @Nullable Instant issuedAt;
    private @Nullable String issuedBy;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "invoice_line", joinColumns = @JoinColumn(name = "invoice_id"))
    @OrderColumn(name = "position")
    private List<InvoiceLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "invoice_tax", joinColumns = @JoinColumn(name = "invoice_id"))
    @OrderColumn(name = "position")
    private List<InvoiceTax> taxes = new ArrayList<>();

    Invoice(PaymentRequest request, InvoiceDraft draft, Locale locale, LocalDate today, Instant now) {
        this.id = Ids.next();
        this.clientId = request.client().value();
        this.requestId = request.id().value();
        this.currency = request.currency().getCurrencyCode();
        this.locale = locale.toLanguageTag();
        this.listedOn = today;
        this.createdAt = now;
        put(draft);
    }

    @SuppressWarnings("NullAway.Init")
    protected Invoice() {}

    void write(InvoiceDraft draft, int seen) {
        Stale.check(seen, version);
        refuseUnlessDraft();
        put(draft);
    }

    /** Asked before the number is taken, so that a refusal takes none. */
    void refuseUnissuable(int seen) {
        Stale.check(seen, version);
        refuseUnlessDraft();
    }

    void refuseUnlessDraft() {
        if (!status.editable()) {
            throw new Refused("invoices.refused.issued");
        }
    }

    void issue(DocumentNumber taken, InvoiceContent said, Sealed seal, String person, Instant now) {
        refuseUnlessDraft();
        InvoiceContent.Base base = Objects.requireNonNull(said.base());
        status = balance().status();
        seriesYear = taken.year();
        seriesNumber = taken.sequence();
        number = taken.text();
        listedOn = said.issuedOn();
        issuedOn = said.issuedOn();
        dueOn = said.dueOn();
        baseCurrency = base.currency();
        baseTotal = base.total();
        baseWithheld = base.of(money(withheld.amount()));
        content = seal.content();
        sha256 = seal.sha256();
        issuedBy = person;
        issuedAt = now;
    }

    /** Money came in. More than is open is refused: a credit needs a document of its own. */
    void receive(Money amount, int seen) {
        Stale.check(seen, version);
        if (!amount.isPositive()) {
            throw new Refused("invoices.refused.noAmount").at("amount");
        }
        settle(amount);
    }

    /** As {@link #receive}, and back again: no more than was settled. */
    void settle(Money amount) {
        if (amount.isNegative() ? status.editable() : !status.open()) {
            throw new Refused("invoices.refused.notOpen");
        }
        stand(balance().settled(amount));
    }

    /** A credit note takes so much of it back, paid or not: what was paid beyond the rest is the client's. */
    void credit(Money amount, int seen) {
        Stale.check(seen, version);
        if (status.editable()) {
            throw new Refused("invoices.refused.notIssued");
        }
        stand(balance().credited(amount));
    }

    private void stand(InvoiceBalance now) {
        paid = now.paid().amount();
        credited = now.credited().amount();
        status = now.status();
    }

    InvoiceId id() {
        return new InvoiceId(id);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    PaymentRequestId request() {
        return new PaymentRequestId(requestId);
    }

    InvoiceStatus status() {
        return status;
    }

    Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    Money total() {
        return money(total);
    }

    InvoiceTotals totals() {
        return new InvoiceTotals(taxes, money(net), money(tax), total());
    }

    List<InvoiceLine> lines() {
        return List.copyOf(lines);
    }

    /** What the row says; lines and taxes are read of a draft only, of an issued invoice its content says them. */
    InvoiceState state() {
        boolean draft = status.editable();
        InvoiceTotals totals = draft ? totals() : new InvoiceTotals(List.of(), money(net), money(tax), total());
        return new InvoiceState(
                id(),
                version,
                client(),
                request(),
                status,
                currency(),
                locale(),
                number,
                buyerReference,
                suppliedOn,
                note,
                draft ? lines : List.of(),
                totals,
                withheld,
                balance(),
                dueOn,
                content,
                sha256,
                issuedBy,
                issuedAt);
    }

    private InvoiceBalance balance() {
        return new InvoiceBalance(total().minus(money(withheld.amount())), money(paid), money(credited));
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, currency());
    }

    private void put(InvoiceDraft draft) {
        buyerReference = draft.buyerReference();
        suppliedOn = draft.suppliedOn();
        note = draft.note();
        lines.clear();
        draft.lines().forEach(line -> lines.add(InvoiceLine.of(clientId, line, currency())));
        InvoiceTotals totals = InvoiceTotals.of(clientId, lines, currency());
        taxes.clear();
        taxes.addAll(totals.taxes());
        net = totals.net().amount();
        tax = totals.tax().amount();
        total = totals.total().amount();
        withheld = Withheld.of(draft.withholding(), totals.net());
    }
}
