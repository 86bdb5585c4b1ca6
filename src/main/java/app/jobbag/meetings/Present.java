package app.jobbag.meetings;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who was there. */
@Embeddable
record Present(
        UUID clientId, @Nullable UUID personId, @Nullable UUID contactId) {
    Present(UUID client, Party party) {
        this(client, party.person(), party.contact());
    }

    Party party() {
        Party party = Party.of(personId, contactId);
        if (party == null) {
            throw new IllegalStateException("nobody was present");
        }
        return party;
    }
}
