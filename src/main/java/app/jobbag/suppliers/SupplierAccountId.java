package app.jobbag.suppliers;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record SupplierAccountId(UUID value) implements Id {}
