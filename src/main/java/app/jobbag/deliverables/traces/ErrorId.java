package app.jobbag.deliverables.traces;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record ErrorId(UUID value) implements Id {}
