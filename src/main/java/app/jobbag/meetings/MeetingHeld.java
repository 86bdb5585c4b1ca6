package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import java.time.Instant;

/** A meeting was held. Published in the transaction that notes it. */
public record MeetingHeld(MeetingId meeting, ClientId client, MeetingKind kind, Instant at) {}
