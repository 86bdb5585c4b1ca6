package app.jobbag.demo;

import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.jobs.JobRuns;
import app.jobbag.staff.PeopleRegister;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Loads the demonstration agency when nobody exists yet, and tells at every start how to get in. */
@DemoPart
class DemoAgency implements ApplicationRunner, SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(DemoAgency.class);

    private final DemoMark mark;
    private final PeopleRegister people;
    private final DemoYear year;
    private final SteerableClock clock;
    private final DemoDoor door;
    private final JobRuns jobs;

    @Value("${jobbag.data:./data}")
    private String folder = "";

    DemoAgency(DemoMark mark, PeopleRegister people, DemoYear year, SteerableClock clock, DemoDoor door, JobRuns jobs) {
        this.mark = mark;
        this.people = people;
        this.year = year;
        this.clock = clock;
        this.door = door;
        this.jobs = jobs;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (mark.load() == DemoMark.Load.BEGUN) {
            throw new HalfAnAgency(folder);
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (mark.load() == DemoMark.Load.NONE && people.nobodyYet()) {
            load();
        }
        if (mark.load() == DemoMark.Load.COMPLETE) {
            log.info(door.sign());
        }
    }

    private void load() {
        log.info("Loading the demonstration agency: a year of work. This takes a minute, once.");
        Instant start = clock.instant();
        mark.begun();
        // they live by the real clock: half a year they would take for a whole one
        jobs.heldDuring(() -> year.live(start));
        mark.complete();
        log.info(
                "The demonstration agency is loaded, in {} s.",
                Duration.between(start, clock.instant()).toSeconds());
    }
}
