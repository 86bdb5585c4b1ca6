package app.jobbag.estimates;

import app.jobbag.kernel.Money;
import app.jobbag.staff.Discipline;
import java.time.LocalDate;

/** What an hour of a discipline is charged with from a day on, until the next of the same currency. */
public record HourRate(Discipline discipline, LocalDate from, Money hourly) {}
