/**
 * Billing plans: deposits and parts of an order that are billed before it is closed, each on its day or when the client has
 * signed, and retainers that bill a period by themselves. Knows orders, their deliverables and how payment is asked for; nobody but the first pages knows it.
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
            "deliverables",
            "invoices"
        })
@NullMarked
package app.jobbag.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
