package app.jobbag.deliverables.proofs;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record MarkId(UUID value) implements Id {}
