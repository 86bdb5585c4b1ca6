package app.jobbag.meetings;

import java.time.LocalDate;

/** Until when an action item is put off, why, and by whom. */
public record Postponement(LocalDate until, String reason, String by) {}
