package app.jobbag.workorders;

import app.jobbag.clients.ClientId;

/** Finance closed the order's finance number. Published in the same transaction. */
public record OrderClosed(OrderId order, ClientId client) {}
