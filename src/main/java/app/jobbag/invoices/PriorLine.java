package app.jobbag.invoices;

import java.util.UUID;

/** A line of an issued invoice that a final invoice takes off. */
public record PriorLine(UUID invoice, int line) {}
