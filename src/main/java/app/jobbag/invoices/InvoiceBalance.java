package app.jobbag.invoices;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;

/**
 * What became of what was to be paid of an issued invoice: its total less what the client withholds. The database says the same in
 * its column {@code open}, which lists, files and ageing read.
 *
 * @param credited by credit notes, of what was to be paid
 */
public record InvoiceBalance(Money payable, Money paid, Money credited) {
    /** Below nothing when more was paid than stands: that much is the client's. */
    public Money open() {
        return payable.minus(paid).minus(credited);
    }

    /** What credit notes left of what was to be paid. */
    public Money standing() {
        return payable.minus(credited);
    }

    /** @throws Refused when it is more than is open, or takes back more than was settled */
    InvoiceBalance settled(Money amount) {
        if (amount.compareTo(open()) > 0 || paid.plus(amount).isNegative()) {
            throw new Refused("invoices.refused.overpaid", open()).at("amount");
        }
        return new InvoiceBalance(payable, paid.plus(amount), credited);
    }

    /** Of a small part all may be withheld: then nothing of what was to be paid is taken back. */
    InvoiceBalance credited(Money amount) {
        if (amount.isNegative() || !standing().isPositive() || amount.compareTo(standing()) > 0) {
            throw new Refused("invoices.refused.overcredited", standing());
        }
        return new InvoiceBalance(payable, paid, credited.plus(amount));
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
