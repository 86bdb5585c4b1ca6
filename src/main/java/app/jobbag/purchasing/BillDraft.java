package app.jobbag.purchasing;

import app.jobbag.kernel.Money;
import java.time.LocalDate;

/**
 * A supplier's bill as it came in, in the currency of its purchase order.
 *
 * @param number the supplier's
 */
public record BillDraft(String number, LocalDate billedOn, LocalDate dueOn, Money net, Money tax, String note) {
    /** As it counts: a credit note takes off. */
    BillDraft negated() {
        return new BillDraft(number, billedOn, dueOn, net.negated(), tax.negated(), note);
    }

    public BillDraft {
        number = number.strip();
        note = note.strip();
    }
}
