package app.jobbag.meetings.ical;

import app.jobbag.meetings.ical.CalendarEvent.Guest;
import app.jobbag.meetings.ical.CalendarEvent.Organizer;
import app.jobbag.meetings.ical.CalendarEvent.Status;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;

/** Events in the words of the tests. */
final class CalendarEvents {
    static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    static final UUID ID = UUID.fromString("01936b2c-0000-7000-8000-000000000001");

    private CalendarEvents() {}

    static CalendarEvent event(String subject, String description, Status status) {
        return at(NOW.plusSeconds(3600), NOW.plusSeconds(7200), subject, description, status);
    }

    static CalendarEvent at(Temporal start, Temporal end) {
        return at(start, end, "Campaña", "Elegir", Status.CONFIRMED);
    }

    static CalendarEvent at(Temporal start, Temporal end, String subject, String description, Status status) {
        return new CalendarEvent(
                CalendarEvent.uid(ID),
                3,
                NOW,
                NOW,
                start,
                end,
                subject,
                description,
                "Calle de la Palma 41",
                "https://meet.example/otono",
                status,
                true,
                new Organizer("Ana Ruiz", "ana@almendro.example", "jobbag@almendro.example"),
                List.of(
                        new Guest("Lucía", "lucia@penafiel.example", true, Guest.NO_ANSWER),
                        new Guest("王丽华", "wang@penafiel.example", false, "ACCEPTED")));
    }

    static CalendarEvent with(CalendarEvent event, Guest guest) {
        return new CalendarEvent(
                event.uid(),
                event.sequence(),
                event.stamp(),
                event.changed(),
                event.start(),
                event.end(),
                event.summary(),
                event.description(),
                event.location(),
                event.callLink(),
                event.status(),
                event.busy(),
                event.organizer(),
                List.of(guest));
    }
}
