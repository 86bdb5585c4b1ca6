package app.jobbag.creditlimits;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Money;
import java.util.UUID;

/**
 * An order that has no finance number yet.
 *
 * @param worth net; nothing while nothing is agreed
 */
public record PlannedOrder(ClientId client, UUID order, Money worth) {}
