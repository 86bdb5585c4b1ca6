package app.jobbag.meetings;

import app.jobbag.clients.ContactId;
import app.jobbag.staff.PersonId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part or is responsible: a person of the agency or a contact of the client. */
public record Party(Side side, UUID id) {
    public enum Side {
        AGENCY,
        CLIENT
    }

    public static Party of(PersonId person) {
        return new Party(Side.AGENCY, person.value());
    }

    public static Party of(ContactId contact) {
        return new Party(Side.CLIENT, contact.value());
    }

    /** From the two columns of a row, of which at most one is filled. */
    public static @Nullable Party of(@Nullable UUID person, @Nullable UUID contact) {
        if (person != null) {
            return new Party(Side.AGENCY, person);
        }
        return contact == null ? null : new Party(Side.CLIENT, contact);
    }

    /** From the text of a form field, as {@link #toString} writes it; null for anything else. */
    public static @Nullable Party parse(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.split(":", 2);
        try {
            return parts.length < 2
                    ? null
                    : new Party(Side.valueOf(parts[0].toUpperCase(Locale.ROOT)), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public @Nullable UUID person() {
        return side == Side.AGENCY ? id : null;
    }

    public @Nullable UUID contact() {
        return side == Side.CLIENT ? id : null;
    }

    public boolean isClient() {
        return side == Side.CLIENT;
    }

    @Override
    public String toString() {
        return side.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
