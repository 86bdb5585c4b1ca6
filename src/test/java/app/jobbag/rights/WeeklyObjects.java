package app.jobbag.rights;

import app.jobbag.kernel.Id;
import app.jobbag.platform.SteerableClock;
import app.jobbag.weekly.Colour;
import app.jobbag.weekly.Section;
import app.jobbag.weekly.WeeklyQueries;
import app.jobbag.weekly.WeeklyReportId;
import app.jobbag.weekly.WeeklySending;
import app.jobbag.weekly.WeeklyText;
import app.jobbag.weekly.WeeklyWriting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Weekly reports of a crew, each of another week: there is one a week. */
@Component
class WeeklyObjects {
    /** Only what is to come can be planned. */
    private static final Instant AHEAD = Instant.parse("2041-01-10T10:00:00Z");

    private static final Instant FIRST = Instant.parse("2026-01-08T10:00:00Z");

    private final ClientsCast cast;
    private final SteerableClock clock;
    private final WeeklyWriting writing;
    private final WeeklySending sending;
    private final WeeklyQueries queries;
    private final AtomicInteger weeks = new AtomicInteger();

    WeeklyObjects(
            ClientsCast cast,
            SteerableClock clock,
            WeeklyWriting writing,
            WeeklySending sending,
            WeeklyQueries queries) {
        this.cast = cast;
        this.clock = clock;
        this.writing = writing;
        this.sending = sending;
        this.queries = queries;
    }

    /** Each route that ends something finds one of its own. */
    void furnish(Crew crew, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        WeeklyReportId sent = draft(crew);
        cast.as(crew.ae(), () -> {
            sending.send(crew.ae(), sent, version(crew, sent), List.of(crew.contact()));
            return true;
        });
        objects.put(WeeklyReportId.class, draft(crew));
        for (String own : List.of("POST /weekly-reports/{id}", "/weekly-reports/{id}/edit")) {
            special.put(own, List.of(draft(crew)));
        }
        for (String verb : List.of("redrawing", "sending", "plan-withdrawal")) {
            special.put("/weekly-reports/{id}/" + verb, List.of(draft(crew)));
        }
        special.put("POST /weekly-reports/{id}/sending?_plan", List.of(draft(crew, AHEAD)));
        for (String page : List.of("", "/file", "/acknowledgement", "/comments")) {
            special.put("/p/reports/{id}" + page, List.of(sent));
        }
    }

    private WeeklyReportId draft(Crew crew) {
        return draft(crew, FIRST);
    }

    private WeeklyReportId draft(Crew crew, Instant first) {
        Instant week = first.plus(Duration.ofDays(7L * weeks.getAndIncrement()));
        WeeklyReportId id = at(week, () -> cast.as(crew.ae(), () -> writing.begin(crew.ae(), crew.client())));
        String word = crew.word(Canary.MEETING);
        WeeklyText text =
                new WeeklyText(Colour.GREEN, "", word, List.of(new WeeklyText.Line(null, Section.DONE, word, false)));
        cast.as(crew.ae(), () -> {
            writing.write(crew.ae(), id, version(crew, id), text);
            return true;
        });
        return id;
    }

    private int version(Crew crew, WeeklyReportId id) {
        return queries.open(crew.ae(), id).version();
    }

    private <T> T at(Instant moment, Supplier<T> work) {
        AtomicReference<T> made = new AtomicReference<>();
        clock.at(moment, () -> made.set(work.get()));
        return made.get();
    }
}
