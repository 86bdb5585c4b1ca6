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

    DemoYear(SteerableClock clock, PeopleChapter people, ClientsChapter clients) {
        this.clock = clock;
        this.people = people;
        this.clients = clients;
    }

    void live(Instant now) {
        Calendar calendar = Calendar.endingAt(now);
        Story story = Story.beginning(calendar);
        clock.at(Calendar.at(calendar.ago(BEFORE), 9, 0), () -> {
            people.tell(story);
            clients.tell(story);
        });
        story.diary().live(clock, now);
    }
}
