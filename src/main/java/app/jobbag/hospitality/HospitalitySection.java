package app.jobbag.hospitality;

import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.meetings.MeetingSection;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The cost of a dinner on the page of its meeting, with the way to it. */
@Component
class HospitalitySection implements MeetingSection {
    private final Reads reads;
    private final AccessPolicy policy;

    HospitalitySection(Reads reads, AccessPolicy policy) {
        this.reads = reads;
        this.policy = policy;
    }

    @Override
    public Later<Optional<Content>> of(SignedIn who, MeetingDetails meeting) {
        if (meeting.plan().kind() != MeetingKind.HOSPITALITY || !policy.permits(who, Action.HOSPITALITY_SEE, meeting)) {
            return Later.known(Optional.empty());
        }
        boolean write = !meeting.isCancelled() && policy.permits(who, Action.HOSPITALITY_WRITE, meeting);
        Query query = Query.of("""
                select id, state, currency, budget, spent, per_head, heads, over from hospitality where meeting_id = ?""", meeting.id().value());
        return reads.row(MeetingCost.Row.class, query)
                .map(found -> found.isEmpty() && !write
                        ? Optional.empty()
                        : Optional.of(new Content(
                                "hospitality/_meeting", new MeetingCost(meeting.id(), found.orElse(null), write))));
    }
}
