package app.jobbag.calls;

import app.jobbag.clients.Office;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.calendar.WorkingTime;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client with running work on whose team somebody is, and what became of its call of the day.
 *
 * @param crew the team's account executives, the lead first
 * @param by who logged it
 * @param own whether that is the person whose list it is
 * @param talkedId a contact report of that day that was written elsewhere
 */
record Candidate(
        UUID id,
        String name,
        String country,
        String zone,
        LocalTime officeOpens,
        LocalTime officeCloses,
        String holidays,
        List<Crew> crew,
        @Nullable CallState state,
        @Nullable Instant at,
        @Nullable Instant againAt,
        @Nullable String reason,
        @Nullable UUID reportId,
        @Nullable String by,
        boolean own,
        @Nullable UUID talkedId,
        @Nullable Instant talkedAt) {
    WorkingTime office(Holidays calendar) {
        return new Office(ZoneId.of(zone), officeOpens, officeCloses, holidays).time(country, calendar);
    }

    /** What is known of today's call; null where nothing is. */
    @Nullable
    Logged logged() {
        Instant talked = talkedAt;
        if (talked != null && (state == null || !state.settles())) {
            return new Logged(CallState.TALKED, talked, null, "", talkedId, "", false);
        }
        return state == null || at == null
                ? null
                : new Logged(state, at, againAt, reason == null ? "" : reason, reportId, by == null ? "" : by, own);
    }
}
