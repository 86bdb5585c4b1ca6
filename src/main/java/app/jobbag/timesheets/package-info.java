/**
 * The weeks of people's time: the running clock, the day, the week sheet and its approval. Knows what is booked and on which
 * orders; fixes the days of a week that was handed in.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "platform :: *",
            "ui",
            "ui :: *",
            "staff",
            "clients",
            "workorders",
            "bookings"
        })
@NullMarked
package app.jobbag.timesheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
