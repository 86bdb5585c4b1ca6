package app.jobbag.creditnotes;

import app.jobbag.invoices.InvoiceContent;
import app.jobbag.invoices.Withheld;
import app.jobbag.kernel.Money;
import app.jobbag.withholdings.Withholding;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a credit note takes back of what the client withholds of the invoice: by how much that of all that is credited until now
 * exceeds what the notes before took back. So all notes of an invoice together take back what was withheld, to the last digit.
 *
 * @param base the same in the agency's currency at the invoice's rate
 */
public record WithheldBack(String name, BigDecimal percent, BigDecimal amount, BigDecimal base) {
    static @Nullable WithheldBack of(InvoiceContent invoice, CreditNotes.Before before, Money net) {
        Withheld withheld = invoice.withheld();
        if (withheld == null) {
            return null;
        }
        Withholding rule = Objects.requireNonNull(withheld.rule());
        Money most = invoice.amount(withheld.amount());
        Money sofar = rule.of(net.plus(invoice.amount(before.net())));
        Money all = sofar.compareTo(most) > 0 ? most : sofar;
        return new WithheldBack(
                withheld.name(),
                withheld.percent(),
                all.amount().subtract(before.withheld()),
                Objects.requireNonNull(invoice.base()).of(all).subtract(before.baseWithheld()));
    }
}
