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

    /** The path of an invoice that stands here, as the stepper shows it: what was credited in full is never collected. */
    public List<InvoiceStatus> path() {
        return switch (this) {
            case CREDITED -> List.of(DRAFT, ISSUED, CREDITED);
            case PARTLY_PAID -> List.of(DRAFT, ISSUED, PARTLY_PAID, PAID);
            case DRAFT, ISSUED, PAID -> List.of(DRAFT, ISSUED, PAID);
        };
    }

    public boolean isEnd() {
        return this == PAID || this == CREDITED;
    }

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
