package app.jobbag.demo;

import app.jobbag.platform.SteerableClock;
import java.time.Instant;

/** The year, chapter by chapter: what must be there before it begins, then its days in their order. */
@DemoPart
class DemoYear {
    private static final int BEFORE = 372;

    private final SteerableClock clock;
    private final PeopleChapter people;
    private final ClientsChapter clients;
    private final MoneyChapter money;
    private final WorkChapters work;

    DemoYear(
            SteerableClock clock, PeopleChapter people, ClientsChapter clients, MoneyChapter money, WorkChapters work) {
        this.clock = clock;
        this.people = people;
        this.clients = clients;
        this.money = money;
        this.work = work;
    }

    void live(Instant now) {
        Story story = Story.endingAt(now);
        clock.at(Calendar.at(story.calendar().ago(BEFORE), 9, 0), () -> {
            people.tell(story);
            clients.tell(story);
            money.tell(story);
            work.tell(story);
        });
        story.diary().live(clock, now);
    }
}
