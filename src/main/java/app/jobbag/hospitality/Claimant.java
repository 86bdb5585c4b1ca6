package app.jobbag.hospitality;

import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** In whose name it is claimed, and who wrote it last. */
@Embeddable
record Claimant(UUID claimedBy, String claimedByName, UUID writtenBy) {
    static Claimant of(SignedIn who) {
        return new Claimant(who.id().value(), who.name(), who.id().value());
    }

    Claimant writtenBy(SignedIn who) {
        return new Claimant(claimedBy, claimedByName, who.id().value());
    }

    PersonId claimer() {
        return new PersonId(claimedBy);
    }

    PersonId writer() {
        return new PersonId(writtenBy);
    }
}
