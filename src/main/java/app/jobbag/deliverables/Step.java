package app.jobbag.deliverables;

import app.jobbag.clients.ContactId;
import app.jobbag.staff.PersonId;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of the routing as it is stored: what it is called, and who signs it. */
@Embeddable
record Step(
        UUID clientId,
        String name,
        @Nullable UUID personId,
        @Nullable UUID contactId,
        @Nullable Integer days) {
    static Step of(UUID client, StepDraft inner) {
        return new Step(client, inner.name(), inner.person().value(), null, inner.days());
    }

    static Step last(UUID client, String name, ContactId contact) {
        return new Step(client, name, null, contact.value(), null);
    }

    Step handedTo(UUID who) {
        return new Step(clientId, name, isInner() ? who : null, isInner() ? null : who, days);
    }

    boolean isInner() {
        return personId != null;
    }

    PersonId person() {
        return new PersonId(Objects.requireNonNull(personId));
    }

    ContactId contact() {
        return new ContactId(Objects.requireNonNull(contactId));
    }
}
