package app.jobbag.closing;

import java.time.Instant;

/** A manager let a missing thing pass, with a reason. */
public record Waiver(String code, String reason, String waivedBy, Instant waivedAt) {}
