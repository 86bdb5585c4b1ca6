package app.jobbag.proposals;

import app.jobbag.clients.ClientId;
import app.jobbag.estimates.EstimateId;
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
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal of a project. Its sections and checklist are kept by {@link SectionRows} and {@link CheckRows}. */
@Entity
class Proposal implements Guarded {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID clientId;

    @Embedded
    private ProposalText text;

    @Column(updatable = false)
    private String currency;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.OUTLINE;

    private @Nullable String number;
    private @Nullable UUID outlinePaperId;
    private @Nullable Instant outlineSentAt;
    private @Nullable Instant preparedAt;
    private @Nullable Instant presentedAt;
    private @Nullable Instant endedAt;
    private String endReason = "";
    private int revision;
    private @Nullable UUID currentId;
    private @Nullable UUID acceptedId;
    private String sentBack = "";

    @Embedded
    private @Nullable Review review;

    private @Nullable Instant closedAt;
    private @Nullable Instant convertedAt;
    private int nextSection = 1;
    /** Counted so that a change of sections or of the checklist alone is a new version too. */
    private int changes;

    @Column(updatable = false)
    private UUID authorId;

    @Column(updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    Proposal(ClientId client, Currency currency, SignedIn author, Instant now) {
        this.id = Ids.next();
        this.clientId = client.value();
        this.currency = currency.getCurrencyCode();
        this.authorId = author.id().value();
        this.createdAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    /** @throws Refused at the outline when the client has it already */
    void write(ProposalDraft draft, int seen) {
        refuseUnless(ProposalVerb.WRITE, seen);
        text = text == null ? ProposalText.of(draft) : text.rewritten(draft, outlineSentAt != null);
    }

    /** An estimate was begun for it. */
    void price(EstimateId estimate) {
        text = text.at(estimate);
    }

    /** A section is added: its number. */
    int compose(int seen) {
        touch(ProposalVerb.WRITE, seen);
        return nextSection++;
    }

    /** Something beside it is changed: its sections, its checklist, what the client is asked. */
    void touch(ProposalVerb verb, int seen) {
        refuseUnless(verb, seen);
        changes++;
    }

    /** Asked before a number is taken and a paper printed, so that a refusal takes none. */
    void refuseUnlessOutline(int seen) {
        refuseUnless(ProposalVerb.SEND_OUTLINE, seen);
        text.refuseNoOutline();
    }

    void sendOutline(String given, UUID paper, Instant at) {
        state = ProposalState.OUTLINE_SENT;
        number = given;
        outlinePaperId = paper;
        outlineSentAt = at;
    }

    void prepare(Instant at, int seen) {
        refuseUnless(ProposalVerb.PREPARE, seen);
        state = ProposalState.PREPARED;
        preparedAt = at;
    }

    void present(Instant at, int seen) {
        refuseUnless(ProposalVerb.PRESENT, seen);
        state = ProposalState.PRESENTED;
        presentedAt = at;
    }

    /** That version stands before the client now. */
    void offer(UUID offered) {
        revision++;
        currentId = offered;
        sentBack = "";
    }

    /** By the client's signature alone (SIG-5). */
    void accept(Instant at) {
        refuseUnless(ProposalVerb.ACCEPT, version);
        state = ProposalState.WON;
        acceptedId = currentId;
        endedAt = at;
    }

    void sendBack(String because) {
        refuseUnless(ProposalVerb.SEND_BACK, version);
        sentBack = because;
    }

    /** Lost or withdrawn. */
    void end(ProposalVerb how, String because, Instant at, int seen) {
        refuseUnless(how, seen);
        state = how == ProposalVerb.LOSE ? ProposalState.LOST : ProposalState.WITHDRAWN;
        endReason = because;
        endedAt = at;
    }

    void review(Review said, int seen) {
        refuseUnless(ProposalVerb.REVIEW, seen);
        refuseClosed();
        review = said;
    }

    /** @throws Refused without a review; of one that is lost, without a cause and lessons in it (PRO-4) */
    void close(Instant at, int seen) {
        refuseUnless(ProposalVerb.CLOSE, seen);
        refuseClosed();
        Review.require(review, state == ProposalState.LOST);
        closedAt = at;
    }

    void convert(Instant at, int seen) {
        refuseUnless(ProposalVerb.CONVERT, seen);
        if (convertedAt != null) {
            throw new Refused("proposals.refused.converted");
        }
        convertedAt = at;
    }

    private void refuseClosed() {
        if (closedAt != null) {
            throw new Refused("proposals.refused.closed");
        }
    }

    ProposalId id() {
        return new ProposalId(id);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    int version() {
        return version;
    }

    ProposalText text() {
        return text;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    ProposalState state() {
        return state;
    }

    @Nullable
    String number() {
        return number;
    }

    @Nullable
    Instant outlineSentAt() {
        return outlineSentAt;
    }

    int revision() {
        return revision;
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    @Nullable
    UUID current() {
        return currentId;
    }

    UUID accepted() {
        return Objects.requireNonNull(acceptedId);
    }

    @Override
    public UUID guardClient() {
        return clientId;
    }

    void refuseUnless(ProposalVerb verb, int seen) {
        Stale.check(seen, version);
        if (!state.allows(verb)) {
            throw new Refused("proposals.refused." + verb.name().toLowerCase(Locale.ROOT));
        }
    }
}
