package app.jobbag.meetings.web;

import app.jobbag.meetings.MeetingAround;
import app.jobbag.meetings.MeetingDetails;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one obvious step of a meeting's page.
 *
 * @param post whether the button changes something; otherwise it leads to a page
 */
public record NextStep(
        boolean post, String url, String key, @Nullable Integer version) {
    private static final String FOLLOW_UP = "meetings.show.followUp";

    /** @param finished whether the draft of the minutes, if there is one, lacks nothing */
    static Optional<NextStep> of(MeetingDetails meeting, MeetingAround around, boolean finished, LocalDate today) {
        String here = "/meetings/" + meeting.id().value();
        if (meeting.isPlanned() && !meeting.plan().when().start().toLocalDate().isAfter(today)) {
            return Optional.of(new NextStep(true, here + "/holding", "meetings.show.hold", meeting.version()));
        }
        if (!meeting.isHeld()) {
            return Optional.empty();
        }
        if (around.minutes().isEmpty()) {
            return Optional.of(new NextStep(true, here + "/minutes", "meetings.show.write", null));
        }
        MeetingAround.Version newest = around.minutes().get(0);
        String page = "/minutes/" + newest.id();
        if (newest.isDraft()) {
            return Optional.of(
                    finished
                            ? new NextStep(false, page, "meetings.show.circulate", null)
                            : new NextStep(false, page + "/edit", "meetings.show.goOn", null));
        }
        if (newest.isDisputed()) {
            return Optional.of(new NextStep(true, here + "/minutes", "meetings.confirm.correct", null));
        }
        return meeting.wantsFollowUp() && around.followUps().isEmpty()
                ? Optional.of(new NextStep(
                        false, "/meetings/new?follows=" + meeting.id().value(), FOLLOW_UP, null))
                : Optional.empty();
    }

    boolean isFollowUp() {
        return key.equals(FOLLOW_UP);
    }
}
