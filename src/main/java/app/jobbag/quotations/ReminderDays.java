package app.jobbag.quotations;

import java.time.ZonedDateTime;

/** When whoever has not answered is reminded by itself: on the working day before the answer is due, and on the one after. */
public record ReminderDays(ZonedDateTime before, ZonedDateTime after) {}
