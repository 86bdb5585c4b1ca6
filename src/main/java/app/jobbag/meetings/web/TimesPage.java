package app.jobbag.meetings.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingDraft.Invited;
import app.jobbag.meetings.MeetingDraft.When;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingTimes;
import app.jobbag.meetings.MeetingTimes.Question;
import app.jobbag.meetings.times.Attendance;
import app.jobbag.meetings.times.Findings;
import app.jobbag.meetings.times.Search;
import app.jobbag.meetings.times.Slot;
import app.jobbag.meetings.times.Span;
import app.jobbag.meetings.times.TimeFinder;
import app.jobbag.platform.reading.Later;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who could not come at a meeting's time, on whose clock it is what, and when all could. */
@Component
class TimesPage {
    private final MeetingTimes times;
    private final TimeWords words;
    private final Clock clock;

    TimesPage(MeetingTimes times, TimeWords words, Clock clock) {
        this.times = times;
        this.words = words;
        this.clock = clock;
    }

    /** For the page of a meeting; of one that is over nobody asks who could not have come. */
    Later<TimesView> of(MeetingDetails meeting) {
        Span span = span(meeting.plan().when());
        Question question = new Question(meeting.client(), meeting.plan().participants(), span, meeting.id());
        boolean coming = meeting.isPlanned() && span.to().isAfter(clock.instant());
        return times.of(question).map(people -> view(span, meeting.plan().when().zone(), people, coming));
    }

    /** For the form, as it is typed. */
    @Transactional(readOnly = true)
    public TimesView check(ClientDetails client, MeetingForm form, List<Invited> invited, @Nullable MeetingId but) {
        When when = form.getWhen().typed();
        if (when == null) {
            return TimesView.nothing();
        }
        Span span = span(when);
        List<String> notes = words.notes(span, clock.instant(), agendaMinutes(form), when.minutes());
        if (invited.isEmpty()) {
            return TimesView.nothing().noting(notes);
        }
        List<Attendance> people =
                times.of(new Question(client.id(), invited, span, but)).get();
        return view(span, when.zone(), people, true).noting(notes);
    }

    private static int agendaMinutes(MeetingForm form) {
        return form.getAgenda().stream()
                .map(TopicRow::getMinutes)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** From the typed day on, or from now. */
    @Transactional(readOnly = true)
    public TimesView find(ClientDetails client, MeetingForm form, List<Invited> invited, @Nullable MeetingId but) {
        WhenForm typed = form.getWhen();
        ZoneId zone = typed.zoneOr(client.zone());
        Search search = new Search(from(typed.getDate(), zone), Duration.ofMinutes(typed.minutesOr(60)), zone);
        List<Attendance> people = times.of(new Question(client.id(), invited, search.window(), but))
                .get();
        Findings found = new TimeFinder(search, people).find();
        return check(client, form, invited, but)
                .with(
                        found.fit(),
                        words.why(found),
                        found.slots().stream()
                                .map(slot -> row(slot, zone, people))
                                .toList());
    }

    private Instant from(@Nullable LocalDate day, ZoneId zone) {
        Instant now = clock.instant();
        Instant typed = day == null ? now : day.atStartOfDay(zone).toInstant();
        return typed.isAfter(now) ? typed : now;
    }

    private TimesView.SlotRow row(Slot slot, ZoneId zone, List<Attendance> people) {
        Instant start = slot.span().from();
        return new TimesView.SlotRow(
                start.atZone(zone).toLocalDateTime().toString(),
                words.everywhere(start, zone, people),
                slot.clashes().stream()
                        .map(each -> words.clash(each, slot.span()))
                        .toList());
    }

    private TimesView view(Span span, ZoneId zone, List<Attendance> people, boolean coming) {
        List<String> clashes = people.stream()
                .filter(each -> coming)
                .flatMap(each -> each.clash(span).stream())
                .map(each -> words.clash(each, span))
                .toList();
        return new TimesView(words.everywhere(span.from(), zone, people), clashes, false, false, List.of(), List.of());
    }

    private static Span span(When when) {
        return Span.of(when.begins().toInstant(), Duration.ofMinutes(when.minutes()));
    }
}
