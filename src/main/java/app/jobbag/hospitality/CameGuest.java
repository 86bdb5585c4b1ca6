package app.jobbag.hospitality;

import app.jobbag.meetings.Party;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who was there. */
@Embeddable
record CameGuest(
        UUID clientId, @Nullable UUID personId, @Nullable UUID contactId) {
    CameGuest(UUID client, Party party) {
        this(client, party.person(), party.contact());
    }

    Party party() {
        Party party = Party.of(personId, contactId);
        if (party == null) {
            throw new IllegalStateException("a guest who is nobody");
        }
        return party;
    }
}
