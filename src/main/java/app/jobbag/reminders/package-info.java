/**
 * Getting paid without quarrel (FIN-5): reminders by a ladder, calls, what clients promise and what they dispute. Knows
 * collections and what is below; the portal and the pages of the day know it.
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
            "taxes",
            "invoices",
            "collections"
        })
@NullMarked
package app.jobbag.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
