package app.jobbag.proposals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An outline as whoever it was mailed to reads it.
 *
 * @param name the reader's
 * @param meetingAt when it will be presented, by the zone's clock; null where that is not said yet
 */
public record OutlineRead(
        UUID client,
        String clientName,
        String name,
        Locale locale,
        String number,
        String title,
        String outline,
        UUID paper,
        String ae,
        String aeEmail,
        @Nullable LocalDateTime meetingAt,
        @Nullable ZoneId zone,
        @Nullable String place) {
    /** When it will be presented. */
    public @Nullable ZonedDateTime presentation() {
        return meetingAt == null || zone == null ? null : meetingAt.atZone(zone);
    }
}
