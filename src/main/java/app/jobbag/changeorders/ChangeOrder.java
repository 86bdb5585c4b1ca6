package app.jobbag.changeorders;

import app.jobbag.clients.ClientId;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.Amendment;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of an issued order, until it is accepted, refused or withdrawn (WO-4). */
@Entity
class ChangeOrder {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID clientId;
    private UUID orderId;
    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    private ChangeState state = ChangeState.DRAFT;

    private @Nullable UUID instructionId;

    @Embedded
    private ChangeText text;

    private int revision;
    private @Nullable UUID paperId;

    @Embedded
    private @Nullable Weighing weighing;

    private UUID authorId;

    @Embedded
    private @Nullable Submitted submitted;

    @Embedded
    private @Nullable Decided decided;

    private String reason = "";
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    ChangeOrder(OrderDetails order, ChangeText text, SignedIn author, Instant now) {
        this.id = Ids.next();
        this.clientId = order.client().value();
        this.orderId = order.id().value();
        this.authorId = author.id().value();
        this.createdAt = now;
        this.text = text;
    }

    void cameFrom(InstructionId instruction) {
        instructionId = instruction.value();
    }

    @SuppressWarnings("NullAway.Init")
    protected ChangeOrder() {}

    void write(ChangeText other, int seen) {
        Stale.check(seen, version);
        refuseUnless(ChangeVerb.WRITE);
        text = other;
    }

    /** Asked before a number is taken and a paper printed, so that a refusal takes none. */
    void refuseUnhandable(ChangeVerb verb, int seen) {
        Stale.check(seen, version);
        refuseUnless(verb);
    }

    /** @throws Refused when it is above the limit: then only the client's signature accepts it */
    void submit(Handed handed) {
        refuseUnless(ChangeVerb.SUBMIT);
        hand(handed, ChangeState.SUBMITTED);
    }

    void send(Handed handed) {
        refuseUnless(ChangeVerb.SEND);
        hand(handed, ChangeState.WITH_CLIENT);
    }

    void recall(int seen) {
        Stale.check(seen, version);
        refuseUnless(ChangeVerb.RECALL);
        state = ChangeState.DRAFT;
    }

    /** @param now what it weighs today: others were accepted meanwhile */
    Amendment accept(Weighing now, Decided by, int seen) {
        Stale.check(seen, version);
        refuseUnless(ChangeVerb.ACCEPT);
        weighing = now;
        end(ChangeState.ACCEPTED, by, "");
        return amendment(by, false);
    }

    /** By the client's signature alone (SIG-5). */
    Amendment sign(Decided by) {
        refuseUnless(ChangeVerb.SIGN);
        end(ChangeState.ACCEPTED, by, "");
        return amendment(by, true);
    }

    void refuse(Decided by, String because, int seen) {
        Stale.check(seen, version);
        refuseUnless(ChangeVerb.REFUSE);
        end(ChangeState.REFUSED, by, because);
    }

    /** By the client. */
    void turnDown(Decided by, String because) {
        refuseUnless(ChangeVerb.TURN_DOWN);
        end(ChangeState.REFUSED, by, because);
    }

    void withdraw(Decided by, String because) {
        refuseUnless(ChangeVerb.WITHDRAW);
        end(ChangeState.WITHDRAWN, by, because);
    }

    ChangeOrderId id() {
        return new ChangeOrderId(id);
    }

    int version() {
        return version;
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    OrderId order() {
        return new OrderId(orderId);
    }

    ChangeState state() {
        return state;
    }

    @Nullable
    String number() {
        return number;
    }

    int revision() {
        return revision;
    }

    @Nullable
    PaperId paper() {
        return paperId == null ? null : new PaperId(paperId);
    }

    Optional<PersonId> submittedBy() {
        return Optional.ofNullable(submitted).map(by -> new PersonId(by.by()));
    }

    ChangeText text() {
        return text;
    }

    private void hand(Handed handed, ChangeState next) {
        Weighing now = handed.weighing();
        if (now.clientSigns() != (next == ChangeState.WITH_CLIENT)) {
            throw new Refused("changeorders.refused.needsClient");
        }
        state = next;
        weighing = now;
        number = handed.number();
        revision++;
        paperId = handed.paper().value();
        submitted = handed.by();
    }

    private Amendment amendment(Decided by, boolean signed) {
        return new Amendment(
                clientId,
                id,
                Objects.requireNonNull(number),
                text.answers(),
                text.money(),
                text.deliveryDate(),
                signed,
                by.at(),
                by.byName());
    }

    private void end(ChangeState how, Decided by, String because) {
        state = how;
        decided = by;
        reason = because;
    }

    private void refuseUnless(ChangeVerb verb) {
        if (!state.allows(verb)) {
            throw new Refused("changeorders.refused." + verb.name().toLowerCase(Locale.ROOT));
        }
    }
}
