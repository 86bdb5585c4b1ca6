/**
 * The end of an order: the closing card on finance's desk with what is still missing, the lock on the finance number, the
 * settlement, and what the number earned since. Knows orders, what was booked on them and their deliverables.
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
            "files",
            "taxes",
            "workorders",
            "bookings",
            "dossier",
            "changeorders",
            "purchasing",
            "deliverables"
        })
@NullMarked
package app.jobbag.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
