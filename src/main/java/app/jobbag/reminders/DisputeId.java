package app.jobbag.reminders;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record DisputeId(UUID value) implements Id {}
