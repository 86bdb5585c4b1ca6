package app.jobbag.meetings.web;

import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MinutesDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one obvious step of a meeting's page.
 *
 * @param post whether the button changes something; otherwise it leads to a page
 */
public record NextStep(
        boolean post, String url, String key, @Nullable Integer version) {
    static Optional<NextStep> of(
            MeetingDetails meeting, List<MinutesDetails> minutes, List<MeetingDetails> followUps, LocalDate today) {
        String here = "/meetings/" + meeting.id().value();
        if (meeting.isPlanned() && !meeting.plan().when().start().toLocalDate().isAfter(today)) {
            return Optional.of(new NextStep(true, here + "/holding", "meetings.show.hold", meeting.version()));
        }
        if (!meeting.isHeld()) {
            return Optional.empty();
        }
        if (minutes.isEmpty()) {
            return Optional.of(new NextStep(true, here + "/minutes", "meetings.show.write", null));
        }
        MinutesDetails newest = minutes.get(0);
        String page = "/minutes/" + newest.id().value();
        if (newest.isDraft()) {
            return Optional.of(
                    newest.isFinished()
                            ? new NextStep(false, page, "meetings.show.circulate", null)
                            : new NextStep(false, page + "/edit", "meetings.show.goOn", null));
        }
        return meeting.wantsFollowUp() && followUps.isEmpty()
                ? Optional.of(new NextStep(
                        false, "/meetings/new?follows=" + meeting.id().value(), "meetings.show.followUp", null))
                : Optional.empty();
    }
}
