/**
 * Schedules of projects (SCH-1 to 4): tasks, what depends on what, versions that both sides sign, progress against the signed
 * one and whose delay each slip was. Knows clients, files, signatures, and the
 * calendars in which meetings stand; the first pages and the weekly report read it.
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
            "signoffs",
            "meetings",
            "meetings :: feeds",
            "meetings :: ical"
        })
@NullMarked
package app.jobbag.schedules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
