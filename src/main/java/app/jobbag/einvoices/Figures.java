package app.jobbag.einvoices;

import app.jobbag.invoices.InvoiceLine;
import java.math.BigDecimal;

/** Numbers as XML takes them, and the price of a line in a form from which every reader works out the line's stored sum. */
final class Figures {
    /** How far Peppol lets quantity times price be from the sum of the line. */
    private static final BigDecimal NEAR = new BigDecimal("0.02");

    private Figures() {}

    /** @param base the quantity it is the price of; one, unless the stored sum is rounded further than readers allow */
    record Price(BigDecimal amount, BigDecimal base) {
        static Price of(InvoiceLine line) {
            BigDecimal off = line.unitPrice()
                    .multiply(line.quantity())
                    .subtract(line.net())
                    .abs();
            return off.compareTo(NEAR) <= 0
                    ? new Price(line.unitPrice(), BigDecimal.ONE)
                    : new Price(line.net().abs(), line.quantity().abs());
        }

        boolean isOfSeveral() {
            return base.compareTo(BigDecimal.ONE) != 0;
        }
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
