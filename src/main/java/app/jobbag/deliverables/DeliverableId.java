package app.jobbag.deliverables;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record DeliverableId(UUID value) implements Id {}
