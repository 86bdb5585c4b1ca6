package app.jobbag.demo;

import app.jobbag.meetings.MeetingKind;
import java.time.Instant;
import java.time.LocalDate;

/** A meeting whose notes became minutes the other day, and the one that is being held at this moment. */
@DemoPart
class LiveChapter {
    private static final int MINUTES_UNDER_WAY = 25;

    private final Scripts scripts;
    private final LiveRoom room;

    LiveChapter(Scripts scripts, LiveRoom room) {
        this.scripts = scripts;
        this.room = room;
    }

    void tell(Story story) {
        Company company = story.cast().company("LUMBRE");
        LocalDate today = story.calendar().today();
        LocalDate earlier = Calendar.before(today, 6);
        Appointment written = meeting(story, company, earlier, 12, 1);
        story.diary().at(Calendar.at(Calendar.before(earlier, 3), 10, 20), () -> room.planWritten(written));
        Instant now = story.now();
        Appointment live = meeting(
                story, company, today, now.atZone(company.script().zone()).getHour(), 2);
        Instant begun = now.minusSeconds(60L * MINUTES_UNDER_WAY);
        story.diary().at(Calendar.at(Calendar.before(today, 2), 9, 50), () -> room.planLive(live, begun));
    }

    private Appointment meeting(Story story, Company company, LocalDate day, int hour, int turn) {
        Words words = scripts.words(company.script().language());
        return new Appointment(
                story, company, words, MeetingKind.CLIENT, Words.pick(words.meetings(), turn), null, day, hour);
    }
}
