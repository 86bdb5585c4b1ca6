package app.jobbag.invoices;

import app.jobbag.kernel.Money;

/**
 * What became of an issued invoice's total. The database says the same in its column {@code open}, which lists, files and
 * ageing read.
 *
 * @param credited by credit notes
 */
public record InvoiceBalance(Money total, Money paid, Money credited) {
    /** Below nothing when more was paid than stands: that much is the client's. */
    public Money open() {
        return total.minus(paid).minus(credited);
    }

    /** What credit notes left of the total. */
    public Money standing() {
        return total.minus(credited);
    }

    /** The state of an issued invoice. */
    InvoiceStatus status() {
        if (standing().isZero() && credited.isPositive()) {
            return InvoiceStatus.CREDITED;
        }
        if (paid.isZero() && open().isPositive()) {
            return InvoiceStatus.ISSUED;
        }
        return open().isPositive() ? InvoiceStatus.PARTLY_PAID : InvoiceStatus.PAID;
    }
}
