package app.jobbag.meetings;

import app.jobbag.clients.ClientId;

/** A version of minutes went out. Published in the transaction that sends it. */
public record MinutesCirculated(MinutesId minutes, MeetingId meeting, ClientId client, int revision) {}
