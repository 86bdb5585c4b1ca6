package app.jobbag.schedules.network;

/** @param lag counted by the calendar of the step that waits; below nothing it is a lead */
public record Link(int from, int to, LinkType type, Span lag) {}
