/**
 * Requests for quotation (EST-2, EST-3): what several suppliers are asked to quote for at once, their answers by link or typed in,
 * and the decision. Knows estimates, work orders, suppliers and purchases; what a supplier reads names no client and no other
 * supplier.
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
            "estimates",
            "workorders",
            "suppliers",
            "purchasing"
        })
@NullMarked
package app.jobbag.quotations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
