package app.jobbag.quotations;

import app.jobbag.kernel.Worded;

/** What has come from a supplier that was asked. */
@Worded("quotations.quote.")
public enum QuoteState {
    ASKED,
    QUOTED,
    DECLINED
}
