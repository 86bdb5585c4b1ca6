package app.jobbag.signoffs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The version that took a document's place. The request is there for whoever is asked about it too. */
public record Newer(@Nullable SignatureRequestId request, String title, Instant askedAt) {}
