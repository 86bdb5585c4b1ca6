package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A balance paid back to its client.
 *
 * @param entry of the bank, null when it is noted by hand
 */
public record Refund(
        ClientId client,
        Money amount,
        LocalDate day,
        String note,
        @Nullable UUID entry) {}
