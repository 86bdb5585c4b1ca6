package app.jobbag.invoices;

import java.time.LocalDate;

/** Days from the date of issue to the due date. Worked out once, at issue, and stored (FIN-4). */
public record PaymentTerms(int days) {
    public PaymentTerms {
        if (days < 0) {
            throw new IllegalArgumentException("days: " + days);
        }
    }

    public LocalDate dueOn(LocalDate issuedOn) {
        return issuedOn.plusDays(days);
    }
}
