package app.jobbag.imports;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record ImportId(UUID value) implements Id {}
