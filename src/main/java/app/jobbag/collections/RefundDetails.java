package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A wish to pay a client's balance back, as pages show it.
 *
 * @param day it is paid back on
 */
public record RefundDetails(
        RefundId id,
        ClientId client,
        String clientName,
        Money amount,
        LocalDate day,
        String note,
        WriteOffState state,
        UUID askedBy,
        String askedByName,
        Instant askedAt)
        implements Guarded {
    @Override
    public UUID guardClient() {
        return client.value();
    }

    Refund refund() {
        return new Refund(client, amount, day, note, null);
    }
}
