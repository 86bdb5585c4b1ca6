package app.jobbag.meetings.feeds;

import app.jobbag.meetings.ical.CalendarEvent;
import app.jobbag.meetings.invitations.Answer;
import app.jobbag.platform.PublicAddress;
import app.jobbag.staff.Locales;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Meetings and days away as events of a feed, in the language of its person. */
@Component
class FeedEvents {
    private final MessageSource texts;
    private final PublicAddress here;

    FeedEvents(MessageSource texts, PublicAddress here) {
        this.texts = texts;
        this.here = here;
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
