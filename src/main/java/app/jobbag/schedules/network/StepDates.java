package app.jobbag.schedules.network;

import java.time.LocalDateTime;

/**
 * @param lateStart as late as it can begin without moving the end of the whole
 * @param floatMinutes of work between the two; below nothing where a latest end can't be kept
 */
public record StepDates(
        LocalDateTime start,
        LocalDateTime end,
        LocalDateTime lateStart,
        LocalDateTime lateEnd,
        long floatMinutes,
        boolean critical) {}
