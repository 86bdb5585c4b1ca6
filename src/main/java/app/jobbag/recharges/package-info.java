/**
 * Pass-through cost: booked expenses and suppliers' bills that an invoice charges to the client, each once, with their evidence.
 * Knows drafts of invoices and what is booked on their orders; nobody knows it.
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
            "workorders",
            "invoices"
        })
@NullMarked
package app.jobbag.recharges;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
