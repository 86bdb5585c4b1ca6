package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line for the ledger of what clients have with the agency; below nothing it was used or paid back. */
record BalanceRow(
        ClientId client,
        BalanceKind kind,
        LocalDate day,
        Money amount,
        @Nullable UUID reverses,
        @Nullable UUID payment,
        @Nullable UUID entry,
        String note) {
    static BalanceRow overpaid(Division division) {
        return new BalanceRow(
                division.client(),
                BalanceKind.OVERPAID,
                division.day(),
                division.rest(),
                null,
                null,
                division.entry(),
                division.reference());
    }

    /** Entered by hand with a payment that was more than its invoice took. */
    static BalanceRow overpaid(LedgerRow payment, Money rest) {
        return new BalanceRow(
                payment.client(), BalanceKind.OVERPAID, payment.day(), rest, null, null, null, payment.reference());
    }

    static BalanceRow used(OpenInvoice invoice, Money amount, PaymentId payment, LocalDate day) {
        return new BalanceRow(
                invoice.client(),
                BalanceKind.USED,
                day,
                amount.negated(),
                null,
                payment.value(),
                null,
                invoice.number());
    }

    static BalanceRow refunded(Refund refund) {
        return new BalanceRow(
                refund.client(),
                BalanceKind.REFUNDED,
                refund.day(),
                refund.amount().negated(),
                null,
                null,
                refund.entry(),
                refund.note());
    }

    BalanceRow against(UUID id, LocalDate on, String why) {
        return new BalanceRow(client, kind, on, amount.negated(), id, payment, entry, why);
    }

    /** What of the entry's money it is. */
    @Nullable
    BigDecimal banked() {
        return entry == null ? null : amount.amount();
    }
}
