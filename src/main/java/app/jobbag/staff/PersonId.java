package app.jobbag.staff;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record PersonId(UUID value) implements Id, java.io.Serializable {}
