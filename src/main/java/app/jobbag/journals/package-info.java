/**
 * The accounting hand-over: what invoices, credit notes, payments and balances come to in double entry, month by month, as a page
 * and a file; kept for good when a month is locked, and held against the documents.
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
            "periods"
        })
@NullMarked
package app.jobbag.journals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
