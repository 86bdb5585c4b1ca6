package app.jobbag.workorders;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record BriefVersionId(UUID value) implements Id {}
