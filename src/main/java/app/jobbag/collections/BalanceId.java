package app.jobbag.collections;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record BalanceId(UUID value) implements Id {}
