/**
 * Money coming in: payments on invoices, write-offs, balances, and what is still to come by client and age. Knows invoices;
 * the bank and the pages of the day know it.
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
            "creditlimits",
            "files",
            "taxes",
            "periods",
            "workorders",
            "invoices"
        })
@NullMarked
package app.jobbag.collections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
