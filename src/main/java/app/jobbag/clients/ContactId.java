package app.jobbag.clients;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record ContactId(UUID value) implements Id {}
