package app.jobbag.bookings;

import app.jobbag.staff.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Booked time as a page lists it. */
public record TimeEntry(
        TimeEntryId id, PersonId person, String personName, LocalDate workedOn, BigDecimal hours, String note) {}
