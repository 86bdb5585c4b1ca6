package app.jobbag.quotations;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record QuoteId(UUID value) implements Id {}
