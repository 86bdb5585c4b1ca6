package app.jobbag.meetings;

import app.jobbag.platform.reading.Later;
import app.jobbag.staff.SignedIn;
import java.util.Optional;

/**
 * A section of the meeting's page that a module above fills: what hospitality costs. Called inside the read transaction of the
 * page, for a meeting that the person may see.
 */
public interface MeetingSection {
    /** Says what it will read; empty when there is nothing for this person: the section then does not show. */
    Later<Optional<Content>> of(SignedIn who, MeetingDetails meeting);

    /** @param template with a fragment {@code section(model)} */
    record Content(String template, Object model) {}
}
