package app.jobbag.hospitality;

import app.jobbag.kernel.NotFound;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hospitality as its services take it in hand: found with leave for the action, changed with a note. */
@Component
class HospitalityDesk {
    static final String SUBJECT = "hospitality";

    private final HospitalityRows rows;
    private final MeetingPlanning meetings;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    HospitalityDesk(HospitalityRows rows, MeetingPlanning meetings, AccessPolicy policy, Trail trail, Clock clock) {
        this.rows = rows;
        this.meetings = meetings;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    Hospitality find(SignedIn who, Action action, HospitalityId id) {
        Hospitality found = rows.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(who, action, found);
        return found;
    }

    /** The meeting it is about, which the person may give one to. */
    MeetingDetails meeting(SignedIn who, MeetingId id) {
        MeetingDetails meeting = meetings.show(who, id);
        policy.require(who, Action.HOSPITALITY_WRITE, meeting);
        return meeting;
    }

    Instant now() {
        return clock.instant();
    }

    void note(Hospitality about, String verb, Changes changes, @Nullable String reason) {
        trail.note(TrailNote.of(SUBJECT, about.id().value(), about.client().value(), verb)
                .changing(changes)
                .because(reason));
    }

    void note(Hospitality about, String verb, @Nullable String reason) {
        note(about, verb, Changes.none(), reason);
    }
}
