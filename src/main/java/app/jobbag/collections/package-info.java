/**
 * Money coming in: payments on invoices, and what is still to come by client and age. Knows invoices; nobody but the pages
 * of the day knows it.
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
            "taxes",
            "workorders",
            "invoices"
        })
@NullMarked
package app.jobbag.collections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
