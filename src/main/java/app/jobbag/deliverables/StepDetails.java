package app.jobbag.deliverables;

import app.jobbag.clients.ContactId;
import app.jobbag.staff.PersonId;
import org.jspecify.annotations.Nullable;

/** A step as pages show it: either a person of the agency or, last, the client's contact signs it. */
public record StepDetails(
        String name,
        @Nullable PersonId person,
        @Nullable ContactId contact,
        @Nullable Integer days) {}
