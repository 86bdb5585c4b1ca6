package app.jobbag.calls;

import app.jobbag.kernel.Worded;

/** What became of a client's call of the day. */
@Worded("calls.state.")
public enum CallState {
    TALKED,
    LEFT_MESSAGE,
    NO_ANSWER,
    SKIPPED;

    /** Whether there is no more to be done on that day. */
    boolean settles() {
        return this != NO_ANSWER;
    }
}
