/**
 * The weekly report: every active client hears each week by noon of its Monday what was done, what runs and what waits
 * for whom. Reads the tables of the modules below it in the scope of the one client; modules above may add facts.
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
            "clients :: *",
            "files",
            "files :: *",
            "schedules"
        })
@NullMarked
package app.jobbag.weekly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
