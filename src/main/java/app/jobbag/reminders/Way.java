package app.jobbag.reminders;

import app.jobbag.kernel.Worded;

/** How a step of the ladder reaches the client. */
@Worded("reminders.way.")
public enum Way {
    MAIL,
    /** Placed on the account executive's call list. */
    CALL,
    /** A paper of the house, attached to a mail and ready to be printed. */
    LETTER
}
