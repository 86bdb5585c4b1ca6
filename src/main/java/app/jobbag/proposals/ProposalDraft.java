package app.jobbag.proposals;

import app.jobbag.clients.ContactId;
import app.jobbag.clients.ProjectId;
import app.jobbag.estimates.EstimateId;
import app.jobbag.meetings.MeetingId;
import app.jobbag.schedules.ScheduleId;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal is about, and what it ties together.
 *
 * @param project null for one that begins its own, by its title
 * @param objectives what the presentation is to reach: the review asks for it
 * @param outline what the client reads before the presentation
 * @param contact who gets the outline and accepts
 * @param expected what it may bring, while no estimate says so
 */
public record ProposalDraft(
        String title,
        @Nullable ProjectId project,
        Locale language,
        String objectives,
        String outline,
        @Nullable ContactId contact,
        Ties ties,
        @Nullable BigDecimal expected) {
    /** The presentation, what it costs, when it is done. */
    public record Ties(
            @Nullable MeetingId meeting,
            @Nullable EstimateId estimate,
            @Nullable ScheduleId schedule) {
        public static final Ties NONE = new Ties(null, null, null);
    }

    ProposalDraft in(ProjectId known) {
        return new ProposalDraft(title, known, language, objectives, outline, contact, ties, expected);
    }
}
