package app.jobbag.schedules.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SCH-1: dates of a network, by hand. Thursday 22 October 2026 and after; the clocks go back on Sunday the 25th. */
class NetworkTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 10, 22, 9, 0);
    private static final WorkCalendar WEEK =
            new WorkCalendar(day -> day.getDayOfWeek().getValue() > 5
                    ? List.of()
                    : List.of(new WorkCalendar.Interval(LocalTime.of(9, 0), LocalTime.of(17, 0))));

    private final List<Step> steps = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    @ParameterizedTest(name = "{0} {1} min, elapsed {2}")
    @CsvSource({
        "FINISH_START, 0, false, 2026-10-26T09:00, 2026-10-26T17:00",
        "FINISH_START, 480, false, 2026-10-27T09:00, 2026-10-27T17:00",
        "FINISH_START, -480, false, 2026-10-23T09:00, 2026-10-23T17:00",
        "FINISH_START, 5760, true, 2026-10-28T09:00, 2026-10-28T17:00",
        "START_START, 120, false, 2026-10-22T11:00, 2026-10-23T11:00",
        "FINISH_FINISH, 240, false, 2026-10-23T13:00, 2026-10-26T13:00",
        "START_FINISH, 960, false, 2026-10-23T09:00, 2026-10-23T17:00",
    })
    void aLinkMovesWhatWaits(LinkType type, long lag, boolean elapsed, LocalDateTime start, LocalDateTime end) {
        task(1, Span.days(2));
        task(2, Span.days(1));
        links.add(new Link(1, 2, type, new Span(lag, elapsed)));
        assertThat(of(2).start()).isEqualTo(start);
        assertThat(of(2).end()).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "START_NOT_BEFORE, 2026-10-24T10:00, 2026-10-26T09:00, 0",
        "FINISH_NOT_BEFORE, 2026-10-27T12:00, 2026-10-26T12:00, 0",
        "START_NOT_AFTER, 2026-10-22T11:00, 2026-10-22T09:00, 120",
        "FINISH_NOT_AFTER, 2026-10-21T17:00, 2026-10-22T09:00, -960",
        "MUST_START, 2026-10-28T09:00, 2026-10-28T09:00, 0",
        "MUST_FINISH, 2026-10-28T17:00, 2026-10-28T09:00, 0",
    })
    void aConstraintHolds(ConstraintType type, LocalDateTime at, LocalDateTime start, long free) {
        step(1, null, Kind.TASK, Span.days(1), new Constraint(type, at));
        if (free != 0) {
            task(2, Span.days(3));
        }
        assertThat(of(1).start()).isEqualTo(start);
        if (type != ConstraintType.FINISH_NOT_AFTER) {
            assertThat(of(1).floatMinutes()).isEqualTo(free);
        } else {
            assertThat(of(1).floatMinutes()).isNegative();
            assertThat(of(1).critical()).isTrue();
        }
    }

    @Test
    void whatComesBeforeAFixedDateHasTimeUntilThen() {
        task(1, Span.days(1));
        step(2, null, Kind.MILESTONE, Span.days(0), new Constraint(ConstraintType.MUST_START, at(26, 17)));
        task(3, Span.days(30));
        links.add(new Link(1, 2, LinkType.FINISH_START, Span.days(0)));
        assertThat(of(1).floatMinutes()).isEqualTo(Span.days(2).minutes());
    }

    @Test
    void aSummaryHasTheDatesBelowItAndPassesLinksOn() {
        step(1, null, Kind.SUMMARY, Span.days(0), Constraint.NONE);
        step(2, 1, Kind.TASK, Span.days(1), Constraint.NONE);
        step(3, 1, Kind.TASK, Span.days(2), Constraint.NONE);
        task(4, Span.days(1));
        links.add(new Link(1, 4, LinkType.FINISH_START, Span.days(0)));
        assertThat(of(1).start()).isEqualTo(START);
        assertThat(of(1).end()).isEqualTo(at(23, 17));
        assertThat(of(4).start()).isEqualTo(at(26, 9));
        assertThat(of(2).floatMinutes()).isEqualTo(480);
        assertThat(of(3).critical()).isTrue();
    }

    @Test
    void aMilestoneStandsAtTheEndOfWhatItWaitsFor() {
        task(1, Span.days(2));
        step(2, null, Kind.MILESTONE, Span.days(0), Constraint.NONE);
        links.add(new Link(1, 2, LinkType.FINISH_START, Span.days(0)));
        assertThat(of(2).start()).isEqualTo(at(23, 17));
    }

    @Test
    void hoursOnTheWallStayOverTheChangeOfTime() {
        task(1, Span.days(4));
        task(2, new Span(4 * 1440, true));
        assertThat(of(1).end()).isEqualTo(at(27, 17));
        assertThat(of(2).end()).isEqualTo(at(26, 9));
    }

    @Test
    void aCircleIsNamed() {
        task(1, Span.days(1));
        task(2, Span.days(1));
        task(3, Span.days(1));
        links.add(new Link(1, 2, LinkType.FINISH_START, Span.days(0)));
        links.add(new Link(2, 3, LinkType.START_START, Span.days(0)));
        links.add(new Link(3, 2, LinkType.FINISH_FINISH, Span.days(0)));
        assertThatExceptionOfType(Cycle.class)
                .isThrownBy(this::dates)
                .satisfies(found -> assertThat(found.names()).hasSize(3).contains("step 2", "step 3"));
    }

    private void task(int id, Span work) {
        step(id, null, Kind.TASK, work, Constraint.NONE);
    }

    private void step(int id, @Nullable Integer parent, Kind kind, Span work, Constraint constraint) {
        steps.add(new Step(id, parent, "step " + id, kind, work, constraint, 0));
    }

    private StepDates of(int id) {
        return Objects.requireNonNull(dates().steps().get(id));
    }

    private Dates dates() {
        return Network.dates(new Plan(START, steps, links, Map.of(0, WEEK)));
    }

    private static LocalDateTime at(int day, int hour) {
        return LocalDateTime.of(2026, 10, day, hour, 0);
    }
}
