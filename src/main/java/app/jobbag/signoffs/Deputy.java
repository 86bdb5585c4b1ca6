package app.jobbag.signoffs;

import app.jobbag.staff.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Whoever answered in the place of a signer who was away. */
@Embeddable
public record Deputy(
        @Column(name = "deputy_id") UUID id,
        @Column(name = "deputy_name") String name) {
    public PersonId person() {
        return new PersonId(id);
    }
}
