package app.jobbag.estimates;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record LibraryLineId(UUID value) implements Id {}
