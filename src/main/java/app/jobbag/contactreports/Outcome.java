package app.jobbag.contactreports;

import app.jobbag.kernel.Worded;

/** What came of trying to reach somebody. */
@Worded("contactreports.outcome.")
public enum Outcome {
    TALKED,
    LEFT_MESSAGE,
    NO_ANSWER;

    /** Somebody was spoken to: a report is due. */
    public boolean reached() {
        return this == TALKED;
    }
}
