package app.jobbag.reminders;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/**
 * What the client said it would pay of an invoice.
 *
 * @param kept whether that much came in by then
 * @param newest whether nothing was promised of the invoice since
 */
public record PromiseDetails(
        UUID invoiceId,
        String number,
        BigDecimal amount,
        String currency,
        LocalDate dueOn,
        String saidBy,
        String note,
        String recordedByName,
        Instant recordedAt,
        boolean kept,
        boolean newest) {
    static final String SQL = """
            select q.invoice_id, i.number, q.amount, q.currency, q.due_on, q.said_by, q.note, q.recorded_by_name, q.recorded_at,
                q.amount <= coalesce((select -sum(m.amount) from receivable_movement m where m.client_id = q.client_id
                    and m.invoice_id = q.invoice_id and m.kind <> 'INVOICE' and m.at >= q.recorded_at and m.day <= q.due_on), 0) as kept,
                not exists (select from payment_promise n where n.client_id = q.client_id and n.invoice_id = q.invoice_id
                    and (n.recorded_at, n.id) > (q.recorded_at, q.id)) as newest
            from payment_promise q join invoice i on i.client_id = q.client_id and i.id = q.invoice_id
            where q.client_id = ? order by q.recorded_at desc, q.id desc limit 100""";

    public Money sum() {
        return new Money(amount, Currency.getInstance(currency));
    }

    public PromiseState state(LocalDate today) {
        if (kept) {
            return PromiseState.KEPT;
        }
        if (!today.isAfter(dueOn.plusDays(Marks.GRACE))) {
            return newest ? PromiseState.WAITING : PromiseState.REPLACED;
        }
        return PromiseState.BROKEN;
    }
}
