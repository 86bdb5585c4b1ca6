package app.jobbag.clients;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record ClientId(UUID value) implements Id {}
