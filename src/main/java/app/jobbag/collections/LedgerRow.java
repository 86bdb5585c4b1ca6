package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line for the ledger of payments.
 *
 * @param banked what came in, where that is said beside the amount: in the currency of the entry's account, or in the one given
 * @param bankedCurrency of what came in, where it was entered by hand and is another than the invoice's
 */
record LedgerRow(
        ClientId client,
        InvoiceId invoice,
        PaymentKind kind,
        LocalDate day,
        Money amount,
        String reference,
        @Nullable UUID reverses,
        @Nullable UUID entry,
        @Nullable BigDecimal banked,
        @Nullable Currency bankedCurrency,
        BigDecimal gain,
        String note) {
    static LedgerRow of(OpenInvoice of, PaymentKind kind, LocalDate day, Money amount) {
        return new LedgerRow(of.client(), of.id(), kind, day, amount, "", null, null, null, null, BigDecimal.ZERO, "");
    }

    static LedgerRow ofMoney(InvoiceDetails of, LocalDate day, Money amount) {
        return new LedgerRow(
                of.client(), of.id(), PaymentKind.MONEY, day, amount, "", null, null, null, null, BigDecimal.ZERO, "");
    }

    LedgerRow from(UUID bankEntry, BigDecimal inItsCurrency, BigDecimal realised) {
        return worth(bankEntry, inItsCurrency, null, realised);
    }

    /** Entered by hand: what came in is of another currency than the invoice. */
    LedgerRow exchanged(Money came, BigDecimal realised) {
        return worth(entry, came.amount(), came.currency(), realised);
    }

    private LedgerRow worth(@Nullable UUID by, BigDecimal came, @Nullable Currency inCurrency, BigDecimal realised) {
        return new LedgerRow(
                client, invoice, kind, day, amount, reference, reverses, by, came, inCurrency, realised, note);
    }

    LedgerRow saying(String bankReference) {
        return new LedgerRow(
                client, invoice, kind, day, amount, bankReference, reverses, entry, banked, bankedCurrency, gain, note);
    }

    /** The line against it, whose id that is, on that day. */
    LedgerRow against(UUID id, LocalDate on) {
        return new LedgerRow(
                client,
                invoice,
                kind,
                on,
                amount.negated(),
                reference,
                id,
                entry,
                banked == null ? null : banked.negate(),
                bankedCurrency,
                gain.negate(),
                note);
    }

    /** What the bank kept of it. */
    LedgerRow ofFee(Money fee) {
        return new LedgerRow(
                client, invoice, PaymentKind.FEE, day, fee, reference, null, null, null, null, BigDecimal.ZERO, note);
    }

    LedgerRow because(String why) {
        return new LedgerRow(
                client, invoice, kind, day, amount, reference, reverses, entry, banked, bankedCurrency, gain, why);
    }
}
