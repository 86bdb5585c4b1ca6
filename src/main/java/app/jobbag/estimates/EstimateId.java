package app.jobbag.estimates;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record EstimateId(UUID value) implements Id {}
