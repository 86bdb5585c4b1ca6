package app.jobbag.dossier;

import app.jobbag.kernel.Id;
import java.util.UUID;

/** A registered paper original. */
public record OriginalId(UUID value) implements Id {}
