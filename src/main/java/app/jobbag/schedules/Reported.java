package app.jobbag.schedules;

/**
 * What somebody says of a line.
 *
 * @param version the schedule's, as it was seen
 */
public record Reported(int task, int version, Progress progress, SlipDraft slip) {}
