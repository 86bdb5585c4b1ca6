package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is owed in one currency, by age.
 *
 * @param client null where it is summed by account executive
 * @param code of the client; empty by account executive
 * @param promised and not yet broken; nothing of a day gone by, as of what is disputed
 */
public record ClientReceivables(
        @Nullable ClientId client,
        String code,
        String name,
        int invoices,
        Ageing open,
        Money disputed,
        Money promised) {}
