package app.jobbag.workorders;

import app.jobbag.clients.ClientId;

/** The lead accepted an order; from now on it has its finance number. Published in the same transaction. */
public record OrderIssued(OrderId order, ClientId client, String number) {}
