package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step that somebody of the agency or of the client owes since a meeting; lives on until it is done. */
@Entity
class ActionItem implements Guarded {
    @Id
    private UUID id;

    private UUID clientId;

    @Version
    private int version;

    private @Nullable UUID meetingId;
    private @Nullable UUID reportId;
    private @Nullable UUID instructionId;
    private String minutesNumber;
    private String step;
    private @Nullable UUID personId;
    private @Nullable UUID contactId;
    private String cooperation;
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private ActionState state = ActionState.OPEN;

    private String evidence = "";
    private @Nullable UUID evidenceFile;
    private String evidenceLink = "";
    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;
    private @Nullable UUID orderId;
    private @Nullable String orderNumber;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    ActionItem(Agreement agreement, MinutesDraft.Step line, Instant now) {
        if (line.item() == null) {
            throw new IllegalStateException("a line without its item");
        }
        this.id = line.item();
        this.clientId = agreement.client().value();
        this.meetingId =
                agreement.meeting() == null ? null : agreement.meeting().value();
        this.reportId = agreement.report();
        this.instructionId = agreement.instruction();
        this.minutesNumber = agreement.number();
        this.createdAt = now;
        follow(line);
    }

    @SuppressWarnings("NullAway.Init")
    protected ActionItem() {}

    /** Says what the newest version of the minutes says. What is done stays done. */
    void follow(MinutesDraft.Step line) {
        if (line.owner() == null || line.due() == null) {
            throw new IllegalStateException("no action item without an owner and a deadline");
        }
        step = line.text();
        personId = line.owner().person();
        contactId = line.owner().contact();
        cooperation = line.cooperation();
        due = line.due();
    }

    /** What is kept of {@link Evidence}. */
    record Proof(String words, @Nullable UUID file, String address) {}

    void finish(Proof proof, PersonId by, Instant now, int seen) {
        Stale.check(seen, version);
        if (proof.words().isBlank()) {
            throw new Refused("meetings.action.evidenceMissing").at("evidence");
        }
        if (state != ActionState.OPEN) {
            throw new Refused("meetings.action.notOpen");
        }
        end(ActionState.DONE, by, now);
        evidence = proof.words();
        evidenceFile = proof.file();
        evidenceLink = proof.address();
    }

    void reopen(String reason, int seen) {
        Stale.check(seen, version);
        if (reason.isBlank()) {
            throw new Refused("meetings.action.reasonMissing").at("reason");
        }
        if (state != ActionState.DONE) {
            throw new Refused("meetings.action.notDone");
        }
        state = ActionState.OPEN;
        evidence = "";
        evidenceFile = null;
        evidenceLink = "";
        endedBy = null;
        endedAt = null;
        orderId = null;
        orderNumber = null;
    }

    /** A later version of the minutes no longer has it. */
    void drop(PersonId by, Instant now) {
        if (state != ActionState.OPEN) {
            throw new Refused("meetings.action.notOpen");
        }
        end(ActionState.DROPPED, by, now);
    }

    /** It becomes a work order, which shows from now on what is still to do: the item itself is done (MEET-6). */
    void turnIntoOrder(UUID order, String title, PersonId by, Instant now) {
        if (orderId != null) {
            throw new Refused("meetings.action.orderAlready", orderNumber == null ? "" : orderNumber);
        }
        if (state != ActionState.OPEN) {
            throw new Refused("meetings.action.notOpen");
        }
        end(ActionState.DONE, by, now);
        evidence = title;
        orderId = order;
        orderNumber = title;
    }

    boolean isOpen() {
        return state == ActionState.OPEN;
    }

    ActionItemId id() {
        return new ActionItemId(id);
    }

    ActionState state() {
        return state;
    }

    ActionItemDetails details() {
        Party owner = Party.of(personId, contactId);
        if (owner == null) {
            throw new IllegalStateException("an action item of nobody");
        }
        return new ActionItemDetails(
                id(),
                version,
                new ClientId(clientId),
                meetingId == null ? null : new MeetingId(meetingId),
                source(),
                minutesNumber,
                new ActionItemDetails.Task(step, owner, cooperation, due),
                state,
                evidence,
                evidenceLink,
                endedAt,
                orderId,
                orderNumber);
    }

    /** What stands above is reached by its address alone. */
    private String source() {
        if (meetingId != null) {
            return "/meetings/" + meetingId;
        }
        return reportId != null ? "/contact-reports/" + reportId : "/instructions/" + instructionId;
    }

    @Override
    public UUID guardClient() {
        return clientId;
    }

    @Override
    public @Nullable UUID guardOwner() {
        return personId;
    }

    private void end(ActionState how, PersonId by, Instant now) {
        state = how;
        endedBy = by.value();
        endedAt = now;
    }
}
