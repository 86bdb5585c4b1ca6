package app.jobbag.clients;

import jakarta.persistence.Embeddable;

/** A postal address; the country as its ISO 3166-1 code. */
@Embeddable
public record Address(String street, String postcode, String city, String country) {}
