package app.jobbag.signoffs;

import java.util.UUID;

/** The document as its own module knows it: a kind such as {@code deliverable_version}, and an id. */
public record Subject(String kind, UUID id) {}
