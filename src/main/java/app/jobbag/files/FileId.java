package app.jobbag.files;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record FileId(UUID value) implements Id {}
