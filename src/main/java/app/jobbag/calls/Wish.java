package app.jobbag.calls;

import app.jobbag.platform.calendar.WorkingTime;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A call to be placed in a day.
 *
 * @param name decides between calls that nothing else tells apart
 * @param bestHour of the contact, by the clock there
 * @param urgency the higher, the earlier among those that can be called at the same time
 * @param again not before then: nobody answered
 */
record Wish<T>(
        T what,
        String name,
        WorkingTime office,
        @Nullable LocalTime bestHour,
        int urgency,
        @Nullable Instant again) {}
