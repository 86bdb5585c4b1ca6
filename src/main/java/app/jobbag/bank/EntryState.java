package app.jobbag.bank;

import app.jobbag.kernel.Worded;

/** Whether somebody has said what an entry is for. */
@Worded("bank.state.")
public enum EntryState {
    OPEN,
    BOOKED,
    /** No client's: rent, wages, the agency's own transfers. */
    ASIDE
}
