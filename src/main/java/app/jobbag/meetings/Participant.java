package app.jobbag.meetings;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a meeting's list of people. */
@Embeddable
record Participant(
        UUID clientId, @Nullable UUID personId, @Nullable UUID contactId, boolean required) {
    Participant(UUID client, MeetingDraft.Invited invited) {
        this(client, invited.party().person(), invited.party().contact(), invited.required());
    }

    Party party() {
        Party party = Party.of(personId, contactId);
        if (party == null) {
            throw new IllegalStateException("a participant who is nobody");
        }
        return party;
    }
}
