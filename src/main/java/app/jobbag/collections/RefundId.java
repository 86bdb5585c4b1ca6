package app.jobbag.collections;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record RefundId(UUID value) implements Id {}
