package app.jobbag.meetings;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Meetings and minutes as their services take them in hand: found with leave for the action, changed with a note. */
@Component
class MeetingFiles {
    private final Meetings meetings;
    private final MinutesVersions versions;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Around around;

    /** Whom to tell, and the time. */
    @Component("meetingsAround")
    record Around(ApplicationEventPublisher events, Clock clock) {}

    MeetingFiles(Meetings meetings, MinutesVersions versions, AccessPolicy policy, Trail trail, Around around) {
        this.meetings = meetings;
        this.versions = versions;
        this.policy = policy;
        this.trail = trail;
        this.around = around;
    }

    void require(SignedIn who, Action action, Guarded object) {
        policy.require(who, action, object);
    }

    Meeting meeting(SignedIn who, Action action, MeetingId id) {
        Meeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(who, action, meeting);
        return meeting;
    }

    Minutes minutes(SignedIn who, Action action, MinutesId id) {
        Minutes minutes = versions.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(who, action, minutes);
        return minutes;
    }

    Instant now() {
        return around.clock().instant();
    }

    void tell(Object event) {
        around.events().publishEvent(event);
    }

    void note(Meeting meeting, String verb, Changes changes, @Nullable String reason) {
        trail.note(
                TrailNote.of("meeting", meeting.id().value(), meeting.client().value(), verb)
                        .changing(changes)
                        .because(reason));
    }

    void note(OpenQuestion question, String verb, Changes changes) {
        trail.note(TrailNote.of("openQuestion", question.id(), question.guardClient(), verb)
                .changing(changes));
    }

    void note(Minutes minutes, String verb, Changes changes) {
        note(minutes, verb, changes, null);
    }

    void note(Minutes minutes, String verb, Changes changes, @Nullable String reason) {
        trail.note(
                TrailNote.of("minutes", minutes.id().value(), minutes.client().value(), verb)
                        .changing(changes)
                        .because(reason));
    }
}
