package app.jobbag.calls;

/** How a client's day meets the day of whoever calls. */
public enum Fit {
    CALL,
    /** Both work that day, but never at the same time. */
    WRITE,
    /** The client's weekend or holiday. */
    OFF
}
