package app.jobbag.workorders;

import app.jobbag.clients.ClientId;

/**
 * A change of an issued order was accepted.
 *
 * @param state how many were by now: the number of the order's state
 */
public record OrderAmended(OrderId order, ClientId client, int state) {}
