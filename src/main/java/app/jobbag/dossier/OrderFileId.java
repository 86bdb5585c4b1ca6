package app.jobbag.dossier;

import app.jobbag.kernel.Id;
import java.util.UUID;

/** A file of an order, through all its versions. */
public record OrderFileId(UUID value) implements Id {}
