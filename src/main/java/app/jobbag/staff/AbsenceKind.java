package app.jobbag.staff;

import app.jobbag.kernel.Worded;

/** Why somebody is away: the person and the administrator read it, others that they are away. */
@Worded("absences.kind.")
public enum AbsenceKind {
    HOLIDAY,
    ILLNESS,
    FAMILY,
    TRAINING,
    BUSINESS,
    OTHER
}
