package app.jobbag.invoices;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Worded;
import java.util.List;

/** Where an invoice stands (FIN-3). Overdue is no state: it follows from the due date. */
@Worded("invoices.status.")
public enum InvoiceStatus {
    DRAFT,
    ISSUED,
    PARTLY_PAID,
    PAID;

    /** The path of an invoice, as the stepper shows it. */
    public static final List<InvoiceStatus> PATH = List.of(values());

    public boolean editable() {
        return this == DRAFT;
    }

    /** Whether money is still to come. */
    public boolean open() {
        return switch (this) {
            case ISSUED, PARTLY_PAID -> true;
            case DRAFT, PAID -> false;
        };
    }

    /** The state of an issued invoice with that much of its total paid. */
    static InvoiceStatus of(Money paid, Money total) {
        if (paid.isZero() && total.isPositive()) {
            return ISSUED;
        }
        return paid.compareTo(total) < 0 ? PARTLY_PAID : PAID;
    }
}
