package app.jobbag.demo;

import app.jobbag.clients.ClientStatus;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Regular meetings with the clients through the year, and those that are planned for these weeks. */
@DemoPart
class MeetingsChapter {
    private static final int EVERY = 52;
    private static final List<MeetingKind> KINDS =
            List.of(MeetingKind.CLIENT, MeetingKind.REVIEW, MeetingKind.CLIENT, MeetingKind.PRESENTATION);

    private final Scripts scripts;
    private final MeetingRoom room;
    private final Replies replies;
    private final TimesChapter times;

    MeetingsChapter(Scripts scripts, MeetingRoom room, Replies replies, TimesChapter times) {
        this.scripts = scripts;
        this.room = room;
        this.replies = replies;
        this.times = times;
    }

    void tell(Story story) {
        List<Company> companies = story.cast().companies();
        for (int i = 0; i < companies.size(); i++) {
            Company company = companies.get(i);
            if (company.script().later() == null) {
                int turn = i;
                story.diary().of(company, () -> {
                    regular(story, company, turn);
                    planned(story, company, turn);
                });
            }
        }
        withoutMinutes(story, story.cast().company("LUMBRE"));
        times.tell(story);
    }

    private void regular(Story story, Company company, int turn) {
        int first = company.script().status() == ClientStatus.PROSPECT ? 45 : 350;
        int held = 0;
        for (int ago = first - 3 * turn; ago > 5; ago -= EVERY) {
            LocalDate day = story.calendar().ago(ago);
            Appointment meeting = meeting(story, company, day, turn + held);
            boolean talkedOver = held % 3 == 1;
            story.diary().at(Calendar.at(Calendar.before(day, 6), 9, 40), () -> room.plan(meeting, talkedOver));
            held++;
        }
    }

    /** The newest ones: this week and next. */
    private void planned(Story story, Company company, int turn) {
        LocalDate day = Calendar.after(story.calendar().today(), turn % 8);
        Appointment meeting = meeting(story, company, day, turn + 5);
        Instant written = Calendar.at(Calendar.before(story.calendar().today(), 2), 10, 5 + turn);
        story.diary().at(written, () -> invite(meeting, room.plan(meeting, false), written, turn));
    }

    /** All but one in five: there is something to do. */
    private void invite(Appointment meeting, MeetingId id, Instant written, int turn) {
        if (turn % 5 != 4 && meeting.starts().isAfter(written.plus(Duration.ofMinutes(10)))) {
            replies.expect(meeting, id, written, turn);
            if (turn % 4 == 3) {
                replies.remind(meeting, id, written);
            }
        }
    }

    /** Held the other day, and nobody has written it up yet. */
    private void withoutMinutes(Story story, Company company) {
        Appointment meeting =
                meeting(story, company, Calendar.before(story.calendar().today(), 2), 6);
        story.diary().at(Calendar.at(Calendar.before(meeting.day(), 4), 9, 15), () -> room.planUnwritten(meeting));
    }

    private Appointment meeting(Story story, Company company, LocalDate day, int turn) {
        Words words = scripts.words(company.script().language());
        MeetingScript script = Words.pick(words.meetings(), turn);
        return new Appointment(story, company, words, Words.pick(KINDS, turn), script, null, day, 10 + turn % 6);
    }
}
