package app.jobbag.quotations;

import app.jobbag.kernel.Worded;

/** How a supplier's answer came. */
@Worded("quotations.channel.")
public enum Channel {
    LINK,
    PHONE,
    MAIL,
    MEETING
}
