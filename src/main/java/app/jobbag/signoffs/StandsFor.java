package app.jobbag.signoffs;

import java.util.UUID;

/** Whose step a deputy signed: somebody who was away. */
public record StandsFor(UUID person, String name) {}
