package app.jobbag.purchasing;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record PurchaseId(UUID value) implements Id {}
