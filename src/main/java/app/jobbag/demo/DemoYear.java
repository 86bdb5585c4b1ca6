package app.jobbag.demo;

import app.jobbag.notices.Silence;
import app.jobbag.platform.SteerableClock;
import java.time.Duration;
import java.time.Instant;

/** The year, chapter by chapter: what must be there before it begins, then its days in their order. */
@DemoPart
class DemoYear {
    private static final int BEFORE = 372;
    private static final Duration NEWS = Duration.ofDays(8);

    private final Time time;
    private final PeopleChapter people;
    private final ClientsChapter clients;
    private final MoneyChapter money;
    private final WorkChapters work;

    /** Which day it is, and whether anybody is told of it. */
    @DemoPart
    record Time(SteerableClock clock, Silence silence, Hands hands) {}

    DemoYear(Time time, PeopleChapter people, ClientsChapter clients, MoneyChapter money, WorkChapters work) {
        this.time = time;
        this.people = people;
        this.clients = clients;
        this.money = money;
        this.work = work;
    }

    void live(Instant now) {
        Story story = Story.endingAt(now);
        time.silence().keep(() -> begin(story));
        time.silence().keep(() -> story.diary().live(time.hands(), now.minus(NEWS)));
        story.diary().live(time.hands(), now);
    }

    private void begin(Story story) {
        time.clock().at(Calendar.at(story.calendar().ago(BEFORE), 9, 0), () -> {
            people.tell(story);
            clients.tell(story);
            money.tell(story);
            work.tell(story);
        });
    }
}
