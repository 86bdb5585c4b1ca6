package app.jobbag.staff;

import app.jobbag.kernel.Worded;

/** A professional field with a lead who decides on its work. */
@Worded("people.discipline.")
public enum Discipline {
    CREATIVE,
    STRATEGY,
    MEDIA,
    PRODUCTION
}
