package app.jobbag.proposals;

import app.jobbag.kernel.Worded;

/** What is ready before a proposal is presented (PRO-2). */
@Worded("proposals.check.")
public enum CheckItem {
    TIME,
    PLACE,
    /** People and their parts. */
    PEOPLE,
    CONTENT,
    EQUIPMENT,
    REHEARSAL;

    /** Time and place are those of the presentation meeting. */
    boolean isOfMeeting() {
        return this == TIME || this == PLACE;
    }
}
