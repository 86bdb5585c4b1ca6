package app.jobbag.invoices;

import app.jobbag.kernel.Worded;
import java.util.List;

/** Where an invoice stands (FIN-3). Overdue is no state: it follows from the due date. */
@Worded("invoices.status.")
public enum InvoiceStatus {
    DRAFT,
    ISSUED,
    PARTLY_PAID,
    PAID,
    CREDITED;

    /** The path of an invoice, as the stepper shows it. */
    public static final List<InvoiceStatus> PATH = List.of(DRAFT, ISSUED, PARTLY_PAID, PAID);

    public boolean editable() {
        return this == DRAFT;
    }

    public boolean settled() {
        return switch (this) {
            case PAID, CREDITED -> true;
            case DRAFT, ISSUED, PARTLY_PAID -> false;
        };
    }

    /** Whether money is still to come. */
    public boolean open() {
        return switch (this) {
            case ISSUED, PARTLY_PAID -> true;
            case DRAFT, PAID, CREDITED -> false;
        };
    }
}
