package app.jobbag.bookings;

import app.jobbag.kernel.Money;
import app.jobbag.staff.PersonId;
import java.time.LocalDate;

/** A booked expense as a page lists it. */
public record Expense(ExpenseId id, PersonId person, String personName, LocalDate spentOn, Money amount, String note) {}
