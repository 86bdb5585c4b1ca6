package app.jobbag.calls;

import app.jobbag.clients.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client's call of the day.
 *
 * @param at from when on, null where there are no common hours or it is a day off there
 * @param standsInFor the lead account executive, where somebody else makes the call
 * @param uncovered whether everybody is away who could make it
 * @param executive for whom something waits, and who is the manager's to talk to
 * @param holiday what a day off there is called
 */
public record Call(
        ClientId client,
        String name,
        ZoneId zone,
        Fit fit,
        @Nullable Instant at,
        @Nullable Instant closes,
        LocalDate there,
        @Nullable Callee contact,
        @Nullable String executive,
        @Nullable String standsInFor,
        boolean uncovered,
        @Nullable String holiday,
        Spoken spoken,
        @Nullable Logged logged) {
    public List<Reason> reasons() {
        return spoken.reasons();
    }

    /** Whether there is more to speak of than the reasons shown. */
    public boolean isMore() {
        return spoken.more();
    }

    /** Still to be made. */
    public boolean isAhead() {
        return fit != Fit.OFF && !isSettled();
    }

    public boolean isSettled() {
        return logged != null && logged.state().settles();
    }

    /** Nobody answered, and there is still time for another try. */
    public boolean isAgain() {
        return logged != null && !logged.state().settles();
    }

    public @Nullable ZonedDateTime atThere() {
        return at == null ? null : at.atZone(zone);
    }

    public @Nullable ZonedDateTime closesThere() {
        return closes == null ? null : closes.atZone(zone);
    }
}
