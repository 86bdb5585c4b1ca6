package app.jobbag.staff;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** What is written about a person. */
public record PersonDraft(
        String name,
        String email,
        String title,
        Set<Role> roles,
        Set<Discipline> disciplines,
        Locale locale,
        ZoneId zone) {}
