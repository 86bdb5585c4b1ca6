package app.jobbag.staff;

import java.time.LocalDate;

/** When somebody will be away, both days included, and who signs meanwhile. */
public record AbsenceDraft(LocalDate from, LocalDate to, PersonId deputy, AbsenceKind kind, DayPart part) {
    public AbsenceDraft(LocalDate from, LocalDate to, PersonId deputy) {
        this(from, to, deputy, AbsenceKind.HOLIDAY, DayPart.WHOLE);
    }
}
