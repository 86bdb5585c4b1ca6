package app.jobbag.demo;

import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingDraft.When;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.MeetingTimes;
import app.jobbag.meetings.times.Attendance;
import app.jobbag.meetings.times.Search;
import app.jobbag.meetings.times.TimeFinder;
import app.jobbag.staff.ClosedDays;
import app.jobbag.staff.SignedIn;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When the agency is closed, meetings at times that suit everybody, and some that don't. */
@DemoPart
class TimesChapter {
    /** Their people sit in several zones. */
    private static final List<String> TOGETHER = List.of("XOCO", "QINGWA", "FINCH", "NORD");

    private static final int HOUR = 60;

    private final Stage stage;
    private final Scripts scripts;
    private final ClosedDays closed;
    private final MeetingTimes times;
    private final MeetingPlanning planning;

    TimesChapter(Stage stage, Scripts scripts, ClosedDays closed, MeetingTimes times, MeetingPlanning planning) {
        this.stage = stage;
        this.scripts = scripts;
        this.closed = closed;
        this.times = times;
        this.planning = planning;
    }

    void tell(Story story) {
        LocalDate today = story.calendar().today();
        Map<LocalDate, String> days = new HashMap<>(Map.of(
                LocalDate.of(today.getYear(), 12, 24), "Nochebuena",
                LocalDate.of(today.getYear(), 12, 31), "Nochevieja"));
        days.putIfAbsent(Calendar.after(today, 9), "Jornada de la agencia");
        days.forEach((day, name) -> stage.does(story.cast().admin(), () -> closed.add(day, name)));
        for (int i = 0; i < TOGETHER.size(); i++) {
            Appointment meeting = meeting(story, story.cast().company(TOGETHER.get(i)), i, today.plusDays(1));
            story.diary().at(Calendar.at(Calendar.before(today, 1), 11, 10 + i), () -> atATimeThatSuits(meeting));
        }
        LocalDate soon = Calendar.after(today, 2);
        for (String code : List.of("LUMBRE", "SALINAS")) {
            Appointment meeting = meeting(story, story.cast().company(code), 2, soon);
            story.diary().at(Calendar.at(Calendar.before(today, 1), 12, 5), () -> plan(meeting, meeting.draft()));
        }
    }

    private Appointment meeting(Story story, Company company, int turn, LocalDate day) {
        Words words = scripts.words(company.script().language());
        return new Appointment(
                story, company, words, MeetingKind.CLIENT, Words.pick(words.meetings(), turn + 3), null, day, 11);
    }

    /** The first that is found from tomorrow on. */
    private void atATimeThatSuits(Appointment meeting) {
        MeetingDraft draft = meeting.draft();
        ZoneId zone = draft.when().zone();
        Search search = new Search(meeting.day().atStartOfDay(zone).toInstant(), Duration.ofMinutes(HOUR), zone);
        MeetingTimes.Question question =
                new MeetingTimes.Question(draft.client(), draft.participants(), search.window(), null);
        List<Attendance> people =
                stage.as(meeting.company().ae(), () -> times.of(question).get());
        new TimeFinder(search, people)
                .find().slots().stream()
                        .findFirst()
                        .map(slot -> slot.span().from().atZone(zone).toLocalDateTime())
                        .ifPresent(start -> plan(meeting, draft.at(new When(start, zone, HOUR))));
    }

    private void plan(Appointment meeting, MeetingDraft draft) {
        SignedIn ae = meeting.company().ae();
        stage.does(ae, () -> planning.plan(ae, draft));
    }
}
