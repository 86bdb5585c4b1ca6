package app.jobbag.invoices;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record InvoiceId(UUID value) implements Id {}
