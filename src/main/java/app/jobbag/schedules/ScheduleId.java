package app.jobbag.schedules;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record ScheduleId(UUID value) implements Id {}
