package app.jobbag.bookings;

import app.jobbag.kernel.Money;
import app.jobbag.staff.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an hour of a person costs the agency from a day on, in one of the currencies it works in.
 *
 * @param until the last day, null for as long as no other begins
 */
public record CostRate(
        PersonId person,
        String personName,
        LocalDate from,
        @Nullable LocalDate until,
        Money hourly) {}
