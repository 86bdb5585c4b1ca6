package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A write-off as pages show it.
 *
 * @param number of the invoice
 * @param why it was turned down
 */
public record WriteOffDetails(
        WriteOffId id,
        ClientId client,
        String clientName,
        InvoiceId invoice,
        String number,
        Money amount,
        String reason,
        WriteOffState state,
        UUID askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable String decidedByName,
        String why)
        implements Guarded {
    @Override
    public UUID guardClient() {
        return client.value();
    }

    public boolean waits() {
        return state == WriteOffState.ASKED;
    }
}
