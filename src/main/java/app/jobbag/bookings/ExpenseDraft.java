package app.jobbag.bookings;

import app.jobbag.kernel.Money;
import java.time.LocalDate;

/** An own outlay to be booked on an order, in the client's currency. */
public record ExpenseDraft(LocalDate spentOn, Money amount, String note) {}
