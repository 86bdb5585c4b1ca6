package app.jobbag.meetings;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The talk among ourselves that a meeting asks for (MEET-5), until it is planned or waived. */
@Entity
class FollowUp implements Guarded {
    @Id
    private UUID meetingId;

    private UUID clientId;

    @Version
    private int version;

    private Instant due;
    private String reason = "";
    private @Nullable UUID waivedBy;
    private @Nullable Instant waivedAt;

    FollowUp(MeetingHeld held, Instant due) {
        this.meetingId = held.meeting().value();
        this.clientId = held.client().value();
        this.due = due;
    }

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    void waive(String why, PersonId by, Instant now, int seen) {
        Stale.check(seen, version);
        if (why.isBlank()) {
            throw new Refused("meetings.followUp.reasonMissing").at("reason");
        }
        if (waivedAt != null) {
            throw new Refused("meetings.followUp.waivedAlready");
        }
        reason = why;
        waivedBy = by.value();
        waivedAt = now;
    }

    void askAgain(int seen) {
        Stale.check(seen, version);
        if (waivedAt == null) {
            throw new Refused("meetings.followUp.notWaived");
        }
        reason = "";
        waivedBy = null;
        waivedAt = null;
    }

    FollowUpDetails details() {
        return new FollowUpDetails(version, due, reason, waivedAt);
    }

    @Override
    public UUID guardClient() {
        return clientId;
    }
}
