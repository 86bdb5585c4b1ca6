package app.jobbag.estimates;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An estimate of a project. Its rows are kept by {@link LineRows}; each change of them is a change of it. */
@Entity
class Estimate implements Guarded {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID clientId;

    @Embedded
    private EstimateText text;

    @Column(updatable = false)
    private String currency;

    private @Nullable String baseCurrency;
    private @Nullable BigDecimal rate;
    private BigDecimal discount = BigDecimal.ZERO;

    @Enumerated(EnumType.STRING)
    private EstimateState state = EstimateState.DRAFT;

    private @Nullable String number;
    private int revision;
    private @Nullable UUID currentId;
    private @Nullable UUID signedId;
    private String sentBack = "";
    private boolean belowFloor;

    @Embedded
    private @Nullable Approval approval;

    private BigDecimal net = BigDecimal.ZERO;
    private BigDecimal tax = BigDecimal.ZERO;
    private BigDecimal total = BigDecimal.ZERO;
    private int nextLine = 1;
    private int changes; // counted, so that a change of rows alone is a new version too

    @Column(updatable = false)
    private UUID authorId;

    @Column(updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    Estimate(ClientId client, Currency currency, SignedIn author, Instant now) {
        this.id = Ids.next();
        this.clientId = client.value();
        this.currency = currency.getCurrencyCode();
        this.authorId = author.id().value();
        this.createdAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Estimate() {}

    /** What it is about, at the exchange rate of its day; one that is entered later comes with the rows. */
    void write(EstimateDraft draft, DayRate day, int seen) {
        refuseUnless(EstimateVerb.WRITE, seen);
        text = EstimateText.of(draft);
        keep(day);
    }

    private void keep(DayRate day) {
        baseCurrency = day.base() == null ? null : day.base().getCurrencyCode();
        rate = day.rate();
    }

    void rewrite(Sheet sheet, int next, DayRate day, int seen) {
        refuseUnless(EstimateVerb.WRITE, seen);
        keep(rate == null ? day : day());
        discount = sheet.discount();
        net = sheet.totals().net().amount();
        tax = sheet.totals().tax().amount();
        total = sheet.totals().total().amount();
        nextLine = next;
        sentBack = "";
        changes++;
    }

    void submit(PersonId by, Instant at, int seen) {
        refuseUnless(EstimateVerb.SUBMIT, seen);
        state = EstimateState.SUBMITTED;
        belowFloor = true;
        approval = Approval.asked(by, at);
    }

    void approve(SignedIn by, Instant at, int seen) {
        refuseUnless(EstimateVerb.APPROVE, seen);
        state = EstimateState.APPROVED;
        approval = Objects.requireNonNull(approval).given(by, at);
    }

    void giveBack(String because, int seen) {
        refuseUnless(EstimateVerb.RETURN, seen);
        toDraft();
        sentBack = because;
    }

    /** Asked before a number is taken and a paper printed, so that a refusal takes none. */
    void refuseUnsendable(boolean below, int seen) {
        refuseUnless(EstimateVerb.SEND, seen);
        if (below && (approval == null || !approval.isGiven())) {
            throw new Refused("estimates.refused.belowFloor");
        }
        if (signedId != null && text.reason().isBlank()) {
            throw new Refused("estimates.refused.noReason");
        }
    }

    void send(String given, UUID frozen, boolean below) {
        state = EstimateState.WITH_CLIENT;
        number = given;
        revision++;
        currentId = frozen;
        belowFloor = below;
        sentBack = "";
    }

    void recall(int seen) {
        refuseUnless(EstimateVerb.RECALL, seen);
        toDraft();
    }

    /** By the client's signature alone (SIG-5): what was sent is the budget now. */
    void sign() {
        refuseUnless(EstimateVerb.SIGN, version);
        state = EstimateState.SIGNED;
        signedId = currentId;
    }

    void sendBack(String because) {
        refuseUnless(EstimateVerb.SEND_BACK, version);
        toDraft();
        sentBack = because;
    }

    /** The next version is written; the signed one stays the budget. */
    void revise(int seen) {
        refuseUnless(EstimateVerb.REVISE, seen);
        reopen(text.unexplained());
    }

    void reopen(EstimateText explained) {
        toDraft();
        text = explained;
    }

    private void toDraft() {
        state = EstimateState.DRAFT;
        belowFloor = false;
        approval = null;
    }

    EstimateId id() {
        return new EstimateId(id);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    int version() {
        return version;
    }

    EstimateText text() {
        return text;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    DayRate day() {
        return new DayRate(baseCurrency == null ? null : Currency.getInstance(baseCurrency), rate);
    }

    BigDecimal discount() {
        return discount;
    }

    EstimateState state() {
        return state;
    }

    @Nullable
    String number() {
        return number;
    }

    int revision() {
        return revision;
    }

    int nextLine() {
        return nextLine;
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    UUID current() {
        return Objects.requireNonNull(currentId);
    }

    Optional<UUID> signed() {
        return Optional.ofNullable(signedId);
    }

    @Override
    public UUID guardClient() {
        return clientId;
    }

    private void refuseUnless(EstimateVerb verb, int seen) {
        Stale.check(seen, version);
        if (!state.allows(verb)) {
            throw new Refused("estimates.refused." + verb.name().toLowerCase(Locale.ROOT));
        }
    }
}
