package app.jobbag.calls;

import app.jobbag.kernel.Worded;

/** What a day of a client's month of calls shows. */
@Worded("calls.mark.")
public enum MonthMark {
    TALKED,
    LEFT_MESSAGE,
    NO_ANSWER,
    SKIPPED,
    /** A working day of both, with running work, and nobody called. */
    MISSED,
    HOLIDAY,
    AWAY,
    /** Weekend, no running work, or a day to come. */
    NOTHING;

    /** Whether the client heard from us. */
    public boolean isCalled() {
        return this == TALKED || this == LEFT_MESSAGE;
    }
}
