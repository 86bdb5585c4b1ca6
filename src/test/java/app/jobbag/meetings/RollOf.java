package app.jobbag.meetings;

import java.util.List;

/** A roll without a database. */
public final class RollOf {
    private RollOf() {}

    public static Roll all(List<Attendee> attendees) {
        return new Roll(attendees);
    }
}
