package app.jobbag.staff;

import app.jobbag.kernel.Worded;

/** How much of a day somebody is away. */
@Worded("absences.part.")
public enum DayPart {
    WHOLE,
    MORNING,
    AFTERNOON
}
