package app.jobbag.reminders;

import app.jobbag.invoices.InvoiceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param invoice null for all of the client */
public record HoldDraft(@Nullable InvoiceId invoice, LocalDate until, String reason) {}
