package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * What is owed in one currency, by age.
 *
 * @param client null where it is summed by account executive
 * @param code of the client; empty by account executive
 */
public record ClientReceivables(@Nullable ClientId client, String code, String name, int invoices, Ageing open) {}
