/**
 * Proposals from the outline to the review (PRO-1 to PRO-5): what they are composed of, what must be ready before they are
 * presented, the version that the client accepts with its options, and the work that a won one becomes. Knows what it is
 * composed of and what it turns into; the portal and the first pages read it.
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
            "signoffs",
            "meetings",
            "schedules",
            "schedules :: *",
            "estimates",
            "workorders",
            "quotations",
            "billing"
        })
@NullMarked
package app.jobbag.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
