/**
 * The agency's bank accounts: statements as the banks send them, taken in once, and each entry brought together with what
 * clients owe, by a person's word. Knows what collections keep; nobody knows it.
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
            "invoices",
            "collections"
        })
@NullMarked
package app.jobbag.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
