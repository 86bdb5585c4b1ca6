package app.jobbag.files;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record PaperId(UUID value) implements Id {}
