package app.jobbag.signoffs;

import java.time.Instant;
import java.util.UUID;

/** "Not me": what a contact says, at which step, until the agency decides. */
public record Suggested(UUID signer, String by, int position, String name, String email, String words, Instant at) {}
