package app.jobbag.weekly;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record WeeklyReportId(UUID value) implements Id {}
