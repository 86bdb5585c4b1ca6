package app.jobbag.meetings.feeds;

import app.jobbag.meetings.ical.CalendarEvent;
import app.jobbag.meetings.invitations.Answer;
import app.jobbag.platform.PublicAddress;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.Locales;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Meetings and days away as events of a feed, in the language of its person. */
@Component
class FeedEvents {
    private final MessageSource texts;
    private final PublicAddress here;

    private final List<MoreEvents> more;

    FeedEvents(MessageSource texts, PublicAddress here, List<MoreEvents> more) {
        this.texts = texts;
        this.here = here;
        this.more = more;
    }

    /** Asked together with the meetings. */
    Later<List<CalendarEvent>> beside(FeedBook.Holder holder, Instant now) {
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        MoreEvents.Days days =
                new MoreEvents.Days(today.minusDays(FeedRows.BACK.toDays()), today.plusDays(FeedRows.AHEAD.toDays()));
        UUID client = holder.client();
        return Later.all(more.stream()
                        .map(each ->
                                client == null ? each.ofPerson(holder.person(), days) : each.ofClient(client, days))
                        .toList())
                .map(found -> found.stream().flatMap(List::stream).toList());
    }

    List<CalendarEvent> of(FeedBook.Holder holder, List<FeedRows.Meeting> meetings, List<FeedRows.Absence> absences) {
        return Stream.concat(
                        meetings.stream().map(this::meeting), absences.stream().map(each -> away(holder, each)))
                .toList();
    }

    private CalendarEvent meeting(FeedRows.Meeting meeting) {
        String page = here.of("/meetings/" + meeting.id());
        return new CalendarEvent(
                CalendarEvent.uid(meeting.id()),
                meeting.version(),
                meeting.changedAt(),
                meeting.changedAt(),
                meeting.startsAt(),
                meeting.startsAt().plusSeconds(meeting.duration() * 60L),
                meeting.subject() + " (" + meeting.client() + ")",
                (meeting.purpose() + "\n\n" + page).strip(),
                meeting.place().isBlank() ? meeting.callLink() : meeting.place(),
                meeting.callLink(),
                status(meeting),
                meeting.answer() != Answer.DECLINED && !meeting.cancelled(),
                null,
                List.of());
    }

    private static CalendarEvent.Status status(FeedRows.Meeting meeting) {
        if (meeting.cancelled()) {
            return CalendarEvent.Status.CANCELLED;
        }
        return meeting.answer() == Answer.TENTATIVE ? CalendarEvent.Status.TENTATIVE : CalendarEvent.Status.CONFIRMED;
    }

    private CalendarEvent away(FeedBook.Holder holder, FeedRows.Absence absence) {
        return new CalendarEvent(
                CalendarEvent.uid(absence.id()),
                0,
                absence.setAt(),
                absence.setAt(),
                absence.fromDay(),
                absence.toDay().plusDays(1),
                texts.getMessage("calendars.away", null, Locales.nearest(holder.language())),
                "",
                "",
                "",
                CalendarEvent.Status.CONFIRMED,
                true,
                null,
                List.of());
    }
}
