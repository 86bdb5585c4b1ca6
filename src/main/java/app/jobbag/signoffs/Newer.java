package app.jobbag.signoffs;

import java.time.Instant;

/** The version that took a document's place, for a contact who is asked about it too. */
public record Newer(SignatureRequestId request, String title, Instant askedAt) {}
