/**
 * Credit notes: what the agency takes back of an issued invoice, in full or by line, with a number and a chain of their own.
 * Knows invoices; an invoice hears only how much of it was credited.
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
            "periods",
            "workorders",
            "closing",
            "invoices",
            "withholdings"
        })
@NullMarked
package app.jobbag.creditnotes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
