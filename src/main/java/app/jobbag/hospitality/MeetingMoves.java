package app.jobbag.hospitality;

import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingReplanned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hospitality goes with its meeting: to another day, with other people. */
@Component
class MeetingMoves {
    private final HospitalityRows rows;
    private final HospitalityLimits limits;

    MeetingMoves(HospitalityRows rows, HospitalityLimits limits) {
        this.rows = rows;
        this.limits = limits;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingReplanned replanned) {
        MeetingDetails meeting = replanned.meeting();
        rows.findByMeetingId(meeting.id().value())
                .ifPresent(found -> found.follow(meeting, limits.of(meeting.client(), found.currency())));
    }
}
