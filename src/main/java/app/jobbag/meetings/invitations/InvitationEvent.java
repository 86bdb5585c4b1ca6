package app.jobbag.meetings.invitations;

import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.ical.CalendarEvent;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A meeting as an event in the calendar of whoever is invited. */
@Component
class InvitationEvent {
    private final InvitationWords words;
    private final Clock clock;
    private final String from;

    InvitationEvent(InvitationWords words, Clock clock, @Value("${jobbag.mail.from:jobbag@localhost}") String from)
            throws AddressException {
        this.words = words;
        this.clock = clock;
        this.from = new InternetAddress(from).getAddress();
    }

    CalendarEvent request(Letter letter, String link) {
        String about = words.about(letter);
        String call = letter.told().link();
        String answer = words.text("invitations.mail.answerShort", letter, link);
        String description = Stream.of(about, call, answer)
                .filter(each -> !each.isBlank())
                .reduce((one, other) -> one + "\n\n" + other)
                .orElse("");
        List<CalendarEvent.Guest> guests =
                letter.told().guests().stream().map(each -> guest(letter, each)).toList();
        return event(letter, description, CalendarEvent.Status.CONFIRMED, guests);
    }

    /** For this reader alone: the others may well still meet. */
    CalendarEvent cancel(Letter letter) {
        Attendee to = letter.to();
        boolean required = letter.told().guests().stream()
                .filter(each -> each.is(to.party()))
                .findFirst()
                .map(Told.Guest::required)
                .orElse(true);
        CalendarEvent.Guest guest =
                new CalendarEvent.Guest(to.name(), to.email(), required, CalendarEvent.Guest.NO_ANSWER);
        return event(letter, "", CalendarEvent.Status.CANCELLED, List.of(guest));
    }

    private CalendarEvent event(
            Letter letter, String description, CalendarEvent.Status status, List<CalendarEvent.Guest> guests) {
        Instant now = clock.instant();
        Told told = letter.told();
        return new CalendarEvent(
                CalendarEvent.uid(letter.about().meeting().value()),
                letter.sequence(),
                now,
                now,
                told.begins().toInstant(),
                told.ends(),
                told.subject(),
                description,
                told.place().isBlank() ? told.link() : told.place(),
                told.link(),
                status,
                true,
                new CalendarEvent.Organizer(
                        letter.planner().name(), letter.planner().email(), from),
                guests);
    }

    private static CalendarEvent.Guest guest(Letter letter, Told.Guest guest) {
        Party party = new Party(guest.side(), UUID.fromString(guest.id()));
        Attendee who = letter.table().roll().get(party);
        return new CalendarEvent.Guest(who.name(), who.email(), guest.required(), answer(letter, party));
    }

    private static String answer(Letter letter, Party party) {
        if (party.equals(letter.planner().party())) {
            return Answer.ACCEPTED.name();
        }
        return letter.table().invitations().stream()
                .filter(each -> each.party().equals(party) && each.answer() != null)
                .map(each -> String.valueOf(each.answer()))
                .findFirst()
                .orElse(CalendarEvent.Guest.NO_ANSWER);
    }
}
