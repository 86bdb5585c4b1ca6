/**
 * The electronic form of invoices: EN 16931 as CII inside the invoice's own PDF (Factur-X) or as UBL beside it, written from
 * what the invoice says and from nothing else, held against the official rules before its mail leaves. Knows invoices, which
 * ask it through an interface of theirs.
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
            "taxes",
            "invoices",
            "creditnotes"
        })
@NullMarked
package app.jobbag.einvoices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
