package app.jobbag.staff;

/** A professional field with a lead who decides on its work. */
public enum Discipline {
    CREATIVE,
    STRATEGY,
    MEDIA,
    PRODUCTION
}
