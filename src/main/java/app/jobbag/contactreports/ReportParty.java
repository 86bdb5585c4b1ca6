package app.jobbag.contactreports;

import app.jobbag.meetings.Party;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who took part. */
@Embeddable
record ReportParty(
        UUID clientId, @Nullable UUID personId, @Nullable UUID contactId) {
    ReportParty(UUID client, Party party) {
        this(client, party.person(), party.contact());
    }

    static List<ReportParty> of(UUID client, List<Party> parties) {
        return parties.stream().map(each -> new ReportParty(client, each)).toList();
    }

    Party party() {
        return Objects.requireNonNull(Party.of(personId, contactId));
    }
}
