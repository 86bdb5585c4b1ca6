package app.jobbag.staff;

import java.time.LocalDate;
import java.util.UUID;

/** When somebody is away, and who may sign meanwhile. */
public record AbsenceDetails(
        UUID id, PersonId person, String personName, PersonId deputy, String deputyName, LocalDate from, LocalDate to) {
    boolean overlaps(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }
}
