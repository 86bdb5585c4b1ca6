package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How the money of one bank entry is divided: over invoices of one client, and what is left over kept as its balance.
 *
 * @param money of the entry, in the account's currency
 * @param rest kept for the client, in the account's currency; may be nothing
 */
public record Division(
        UUID entry, ClientId client, LocalDate day, String reference, Money money, List<Share> shares, Money rest) {
    public Division {
        shares = List.copyOf(shares);
    }

    /**
     * What falls on an invoice.
     *
     * @param settled in the invoice's currency
     * @param fee in the invoice's currency: what the bank kept on the way and the agency bears
     * @param banked what of the entry's money that is, in the account's currency
     */
    public record Share(InvoiceId invoice, Money settled, Money fee, Money banked) {}

    /** What of the money is given a place. */
    Money placed() {
        return Money.sum(money.currency(), shares.stream().map(Share::banked).toList())
                .plus(rest);
    }
}
