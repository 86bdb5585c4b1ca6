package app.jobbag.bookings;

import app.jobbag.kernel.Worded;

/** What kind of work an hour went into. */
@Worded("bookings.activity.")
public enum Activity {
    CONCEPT,
    COPY,
    DESIGN,
    ARTWORK,
    MOTION,
    DIGITAL,
    PHOTO,
    STRATEGY,
    MEDIA,
    ACCOUNT,
    MEETING,
    OTHER
}
