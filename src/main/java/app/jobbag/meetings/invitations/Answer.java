package app.jobbag.meetings.invitations;

import app.jobbag.kernel.Worded;

/** What somebody says to an invitation, by the names that calendars use. */
@Worded("invitations.answer.")
public enum Answer {
    ACCEPTED,
    TENTATIVE,
    DECLINED
}
