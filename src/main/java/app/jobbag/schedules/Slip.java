package app.jobbag.schedules;

import java.time.LocalDate;

/**
 * A task ends later than it was to.
 *
 * @param days working days of whose step it is
 */
record Slip(Task task, int days, Side side, String why, LocalDate before, LocalDate now) {}
