package app.jobbag.demo;

import app.jobbag.staff.Discipline;
import app.jobbag.staff.PersonDraft;
import app.jobbag.staff.Role;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** A person of the agency as written in {@code demo/people.json}; what an hour costs is in euros. */
record PersonScript(
        String key,
        String name,
        String email,
        String title,
        Set<Role> roles,
        Set<Discipline> disciplines,
        String locale,
        ZoneId zone,
        BigDecimal hourly) {
    PersonDraft draft() {
        return new PersonDraft(name, email, title, roles, disciplines, Locale.forLanguageTag(locale), zone);
    }
}
