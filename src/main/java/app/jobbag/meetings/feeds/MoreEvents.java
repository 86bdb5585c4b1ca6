package app.jobbag.meetings.feeds;

import app.jobbag.meetings.ical.CalendarEvent;
import app.jobbag.platform.reading.Later;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What another module has to show in a calendar, read on behalf of its person: row-level security shows what that one may see. */
public interface MoreEvents {
    /** Days that a feed shows. */
    record Days(LocalDate from, LocalDate until) {}

    Later<List<CalendarEvent>> ofPerson(UUID person, Days days);

    Later<List<CalendarEvent>> ofClient(UUID client, Days days);
}
