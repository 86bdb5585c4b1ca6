package app.jobbag.bookings;

import app.jobbag.kernel.Money;
import app.jobbag.staff.PersonId;
import java.time.LocalDate;

/** What an hour of a person costs the agency from a day on, in one of the currencies it works in. */
public record CostRate(PersonId person, String personName, LocalDate from, Money hourly) {}
