package app.jobbag.planning;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record AssignmentId(UUID value) implements Id {}
