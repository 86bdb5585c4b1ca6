package app.jobbag.contactreports;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * A call as it is logged in one step.
 *
 * @param why it was made
 * @param note a word about it, may be empty
 */
public record LoggedCall(ClientId client, @Nullable ContactId contact, Outcome outcome, String why, String note) {}
