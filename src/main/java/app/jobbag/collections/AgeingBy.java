package app.jobbag.collections;

import app.jobbag.kernel.Worded;

/** What receivables are summed by. */
@Worded("collections.by.")
public enum AgeingBy {
    CLIENT,
    /** The lead account executive of the client, as the team stands today. */
    AE
}
