package app.jobbag.changeorders;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record ChangeOrderId(UUID value) implements Id {}
