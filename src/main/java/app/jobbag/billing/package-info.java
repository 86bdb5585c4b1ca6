/**
 * Billing plans: deposits and parts of an order that are billed before it is closed, each on its day or when the client has
 * signed. Knows orders, their deliverables and how payment is asked for; nobody but the first pages knows it.
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
            "deliverables",
            "invoices"
        })
@NullMarked
package app.jobbag.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
