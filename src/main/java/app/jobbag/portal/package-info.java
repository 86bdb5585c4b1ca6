/**
 * The client's side: a contact comes by a personal link, reads what is asked of this very contact, and signs with a mailed
 * code, which also opens all that is the contact's. Knows what it shows; nobody knows the portal.
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
            "signoffs",
            "meetings",
            "meetings :: invitations",
            "deliverables :: proofs",
            "invoices",
            "creditnotes",
            "reminders",
            "proposals",
            "weekly"
        })
@NullMarked
package app.jobbag.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
