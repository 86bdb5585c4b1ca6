package app.jobbag.timesheets;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record WeekSheetId(UUID value) implements Id {}
