package app.jobbag.reminders;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record HoldId(UUID value) implements Id {}
