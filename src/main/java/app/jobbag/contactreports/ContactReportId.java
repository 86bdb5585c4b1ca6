package app.jobbag.contactreports;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record ContactReportId(UUID value) implements Id {}
