package app.jobbag.reminders;

import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open invoice and its marks as they are read. */
record ItemRow(
        UUID clientId,
        UUID id,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        BigDecimal total,
        BigDecimal open,
        String currency,
        @Nullable Integer step,
        @Nullable LocalDate remindedOn,
        @Nullable LocalDate promisedOn,
        @Nullable BigDecimal promised,
        boolean promiseKept,
        @Nullable UUID disputeId,
        @Nullable BigDecimal disputed,
        @Nullable LocalDate heldUntil) {
    static final String SQL = """
            select o.client_id, o.id, o.number, o.issued_on, o.due_on, o.total, o.open, o.currency, m.step, m.reminded_on,
                m.promised_on, m.promised, m.promise_kept, m.dispute_id, m.disputed, m.held_until
            from open_invoice o join receivable_mark m on m.client_id = o.client_id and m.invoice_id = o.id
            where %s order by o.due_on, o.number limit 5000""";

    OpenItem item() {
        return new OpenItem(
                new InvoiceId(id),
                number,
                issuedOn,
                dueOn,
                money(total),
                money(open),
                new Marks(
                        step,
                        remindedOn,
                        promisedOn,
                        promised == null ? null : money(promised),
                        promiseKept,
                        disputeId == null ? null : new DisputeId(disputeId),
                        disputed == null ? null : money(disputed),
                        heldUntil));
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(currency));
    }
}
