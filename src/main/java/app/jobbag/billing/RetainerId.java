package app.jobbag.billing;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record RetainerId(UUID value) implements Id {}
