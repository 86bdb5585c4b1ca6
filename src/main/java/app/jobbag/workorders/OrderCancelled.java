package app.jobbag.workorders;

import app.jobbag.clients.ClientId;
import app.jobbag.staff.SignedIn;

/** An order was given up for good. */
public record OrderCancelled(OrderId order, ClientId client, SignedIn by, String reason) {}
