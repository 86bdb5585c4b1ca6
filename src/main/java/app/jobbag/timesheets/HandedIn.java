package app.jobbag.timesheets;

import app.jobbag.platform.calendar.IsoWeek;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A week in the list of whoever decides on it.
 *
 * @param id null where nothing was done on the week yet
 */
public record HandedIn(
        @Nullable WeekSheetId id,
        String name,
        String title,
        LocalDate week,
        @Nullable Instant submittedAt,
        BigDecimal hours) {
    public IsoWeek isoWeek() {
        return new IsoWeek(week);
    }
}
