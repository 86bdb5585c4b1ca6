package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line for the ledger of payments. */
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
        BigDecimal gain,
        String note) {
    static LedgerRow of(OpenInvoice of, PaymentKind kind, LocalDate day, Money amount) {
        return new LedgerRow(of.client(), of.id(), kind, day, amount, "", null, null, null, BigDecimal.ZERO, "");
    }

    LedgerRow from(UUID bankEntry, BigDecimal inItsCurrency, BigDecimal realised) {
        return new LedgerRow(
                client, invoice, kind, day, amount, reference, reverses, bankEntry, inItsCurrency, realised, note);
    }

    LedgerRow saying(String bankReference) {
        return new LedgerRow(client, invoice, kind, day, amount, bankReference, reverses, entry, banked, gain, note);
    }

    /** What the bank kept of it. */
    LedgerRow ofFee(Money fee) {
        return new LedgerRow(
                client, invoice, PaymentKind.FEE, day, fee, reference, reverses, entry, banked, BigDecimal.ZERO, note);
    }

    LedgerRow because(String why) {
        return new LedgerRow(client, invoice, kind, day, amount, reference, reverses, entry, banked, gain, why);
    }
}
