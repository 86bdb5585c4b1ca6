package app.jobbag.workorders;

import app.jobbag.clients.ClientId;

/** An order that was held goes on: what stood still with it is looked at again. */
public record OrderResumed(OrderId order, ClientId client) {}
