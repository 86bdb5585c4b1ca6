package app.jobbag.contactreports;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record InstructionId(UUID value) implements Id {}
