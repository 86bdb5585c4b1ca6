package app.jobbag.closing;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record ClosingCardId(UUID value) implements Id {}
