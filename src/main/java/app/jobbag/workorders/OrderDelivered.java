package app.jobbag.workorders;

import app.jobbag.clients.ClientId;

/** The client has signed the order's last deliverable. Published in the same transaction. */
public record OrderDelivered(OrderId order, ClientId client) {}
