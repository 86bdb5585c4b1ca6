package app.jobbag.staff;

import app.jobbag.kernel.Worded;

/** How the pages look: as the device says, light or dark. */
@Worded("profile.theme.")
public enum Theme {
    AUTO,
    LIGHT,
    DARK
}
