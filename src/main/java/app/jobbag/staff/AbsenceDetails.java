package app.jobbag.staff;

import java.time.LocalDate;
import java.util.UUID;

/** When somebody is away, and who may sign meanwhile. */
public record AbsenceDetails(
        UUID id,
        PersonId person,
        String personName,
        PersonId deputy,
        String deputyName,
        LocalDate from,
        LocalDate to,
        AbsenceKind kind,
        DayPart part) {
    public boolean isHalf() {
        return part != DayPart.WHOLE;
    }

    /** The two halves of a day don't meet. */
    boolean overlaps(AbsenceDraft other) {
        boolean sameDays = !from.isAfter(other.to()) && !to.isBefore(other.from());
        return sameDays && (part == DayPart.WHOLE || other.part() == DayPart.WHOLE || part == other.part());
    }
}
