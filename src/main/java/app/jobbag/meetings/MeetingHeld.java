package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import java.time.Instant;

/** A meeting took place. Published in the transaction that says so. */
public record MeetingHeld(MeetingId meeting, ClientId client, Instant ended) {}
