package app.jobbag.portal;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.weekly.WeeklyReportId;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The contact a link to the whole portal was mailed to.
 *
 * @param state whether it still leads anywhere
 * @param report to which it leads on; none: to all that is the contact's
 */
public record PortalHolder(
        ContactId contact,
        ClientId client,
        String name,
        Locale locale,
        ZoneId zone,
        State state,
        @Nullable WeeklyReportId report) {
    /** What became of a link; the texts of those that ended are {@code portal.entry.<state>}. */
    public enum State {
        LIVE,
        /** Too old, or a later mail brought another one: a fresh one is mailed to whoever asks. */
        OLD,
        /** The agency shut it. */
        CLOSED
    }

    public boolean isLive() {
        return state == State.LIVE;
    }

    /** Whether a fresh link may be asked for. */
    public boolean isOld() {
        return state == State.OLD;
    }
}
