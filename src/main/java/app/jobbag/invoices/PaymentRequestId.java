package app.jobbag.invoices;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record PaymentRequestId(UUID value) implements Id {}
