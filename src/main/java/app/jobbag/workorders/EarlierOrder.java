package app.jobbag.workorders;

import java.util.UUID;

/** An order that another one can be copied from. */
public record EarlierOrder(UUID id, String name) {}
