/**
 * The proof pack of an invoice: what the client has signed for its orders – estimates, change orders, deliverables – as one PDF, to
 * be looked at and to go with the invoice's mail (FIN-3a). Knows invoices and sealed documents; nobody knows it.
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
            "signoffs :: seal",
            "workorders",
            "invoices"
        })
@NullMarked
package app.jobbag.proofpacks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
