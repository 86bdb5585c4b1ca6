package app.jobbag.meetings;

import app.jobbag.staff.PersonId;

/** A meeting was changed, cancelled or reinstated; it is told in the transaction of the change. */
public record MeetingReplanned(MeetingDetails meeting, PersonId by) {}
