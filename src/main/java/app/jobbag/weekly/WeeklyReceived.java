package app.jobbag.weekly;

import app.jobbag.kernel.Bookmark;
import java.time.LocalDate;

/** A report as a contact who got it finds it in a list. */
public record WeeklyReceived(WeeklyReportId id, LocalDate first, LocalDate last, Colour colour, Bookmark place) {}
