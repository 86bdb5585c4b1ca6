/**
 * Payment requests of the account executives and the invoices that finance makes of them: drafted, checked, issued with a
 * number and fixed, sent, paid. Knows closed orders and what they cost; who pays when and is reminded is known above.
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
            "creditlimits",
            "files",
            "taxes",
            "withholdings",
            "periods",
            "workorders",
            "deliverables",
            "closing"
        })
@NullMarked
package app.jobbag.invoices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
