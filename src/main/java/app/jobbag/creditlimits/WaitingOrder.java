package app.jobbag.creditlimits;

import app.jobbag.kernel.Money;
import java.util.UUID;

/** A submitted order that can't be issued before it is released. */
public record WaitingOrder(UUID id, String title, String client, Money worth) {}
