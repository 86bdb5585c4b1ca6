package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import java.time.Instant;

/**
 * A meeting was held. Published in the transaction that notes it.
 *
 * @param ended when it was planned to end
 * @param at when it was noted
 */
public record MeetingHeld(MeetingId meeting, ClientId client, MeetingKind kind, Instant ended, Instant at) {}
