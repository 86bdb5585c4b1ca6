package app.jobbag.meetings;

import app.jobbag.kernel.Bookmark;
import java.time.LocalDate;

/** Circulated minutes as whoever they were sent to finds them in a list; the subject is that of the meeting. */
public record MinutesReceived(
        MinutesId id, String number, int revision, String subject, LocalDate heldOn, Bookmark place) {}
