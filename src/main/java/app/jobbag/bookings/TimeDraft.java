package app.jobbag.bookings;

import java.time.LocalDate;

/** Own time to be booked on an order. */
public record TimeDraft(LocalDate workedOn, Hours hours, Activity activity, String note) {
    public TimeDraft(LocalDate workedOn, Hours hours, String note) {
        this(workedOn, hours, Activity.OTHER, note);
    }
}
