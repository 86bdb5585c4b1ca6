package app.jobbag.periods;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record PeriodId(UUID value) implements Id {}
