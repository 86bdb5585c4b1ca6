package app.jobbag.calls;

import app.jobbag.clients.ContactId;
import app.jobbag.contactreports.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a call as it ends.
 *
 * @param day of the list on which it stood
 * @param why it was made
 * @param note one line
 */
public record CallNote(LocalDate day, @Nullable ContactId contact, Outcome outcome, String why, String note) {}
