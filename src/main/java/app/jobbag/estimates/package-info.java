/**
 * Estimates of projects (EST-1, EST-2): lines by discipline, options, totals by one rule, versions that the client signs, make or
 * buy. Knows clients, taxes, files and signatures; whoever buys, orders or invoices against a signed estimate reads it here.
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
            "signoffs"
        })
@NullMarked
package app.jobbag.estimates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
