package app.jobbag.clients;

import jakarta.persistence.Embeddable;

/** A postal address; the country as its ISO 3166-1 code. */
@Embeddable
public record Address(String street, String postcode, String city, String country) {
    /** As it stands in a client's history. */
    @Override
    public String toString() {
        return "%s, %s %s, %s".formatted(street, postcode, city, country);
    }
}
