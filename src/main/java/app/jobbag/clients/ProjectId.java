package app.jobbag.clients;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record ProjectId(UUID value) implements Id {}
