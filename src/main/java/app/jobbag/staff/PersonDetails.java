package app.jobbag.staff;

import java.util.Locale;
import java.util.Set;

/** A person as pages show one. */
public record PersonDetails(
        PersonId id,
        int version,
        String name,
        String email,
        String title,
        boolean active,
        Set<Role> roles,
        Set<Discipline> disciplines,
        Locale locale,
        String zone,
        Theme theme) {
    public PersonDetails {
        roles = Set.copyOf(roles);
        disciplines = Set.copyOf(disciplines);
    }
}
