package app.jobbag.closing;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record ClosingRunId(UUID value) implements Id {}
