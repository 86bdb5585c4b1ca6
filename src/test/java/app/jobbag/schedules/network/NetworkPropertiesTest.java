package app.jobbag.schedules.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import app.jobbag.Thorough;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of any plan: dates are those of the slow version, and late dates are late but not too late. */
class NetworkPropertiesTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 10, 23, 9, 0);
    private static final int EXAMPLES = Thorough.times(150, 30);

    @Test
    void everyStepBeginsWhenTheSlowVersionLetsIt() {
        qt().withExamples(EXAMPLES).withShrinkCycles(20).forAll(longs().all()).checkAssert(seed -> {
            Plan plan = plan(new Random(seed), 2, true);
            Map<Integer, LocalDateTime> slow = Minutes.starts(plan);
            Dates quick = Network.dates(plan);
            for (Step each : plan.steps()) {
                assertThat(of(quick, each.id()).start())
                        .as("%s of %s", each, plan.links())
                        .isEqualTo(slow.get(each.id()));
            }
        });
    }

    @Test
    void noStepMovesTheEndByBeginningAsLateAsItMay() {
        qt().withExamples(EXAMPLES).withShrinkCycles(20).forAll(longs().all()).checkAssert(seed -> {
            Plan plan = plan(new Random(seed), 2, true);
            Dates dates = Network.dates(plan);
            for (Step each : plan.steps()) {
                LocalDateTime late = of(dates, each.id()).lateStart();
                assertThat(Network.dates(waiting(plan, each, late)).end())
                        .as("%s at %s of %s", each, late, plan)
                        .isBeforeOrEqualTo(dates.end());
            }
        });
    }

    @Test
    void aMinuteLaterMovesTheEnd() {
        qt().withExamples(EXAMPLES).withShrinkCycles(20).forAll(longs().all()).checkAssert(seed -> {
            Plan plan = plan(new Random(seed), 1, false);
            WorkCalendar calendar = Objects.requireNonNull(plan.calendars().get(0));
            Dates dates = Network.dates(plan);
            for (Step each : plan.steps()) {
                LocalDateTime late = of(dates, each.id()).lateStart();
                LocalDateTime later = calendar.plus(late, new Span(1, false));
                assertThat(Network.dates(waiting(plan, each, later)).end())
                        .as("%s at %s of %s", each, later, plan)
                        .isAfter(dates.end());
            }
        });
    }

    @Test
    void criticalStepsReachTheEnd() {
        qt().withExamples(EXAMPLES).withShrinkCycles(20).forAll(longs().all()).check(seed -> {
            Dates dates = Network.dates(plan(new Random(seed), 1, false));
            return dates.steps().values().stream()
                    .anyMatch(each -> each.critical() && each.end().equals(dates.end()));
        });
    }

    private static StepDates of(Dates dates, int id) {
        return Objects.requireNonNull(dates.steps().get(id));
    }

    private static Plan waiting(Plan plan, Step step, LocalDateTime until) {
        Constraint constraint = new Constraint(ConstraintType.START_NOT_BEFORE, until);
        List<Step> steps = plan.steps().stream()
                .map(each -> each.id() == step.id()
                        ? new Step(
                                each.id(),
                                each.parent(),
                                each.name(),
                                each.kind(),
                                each.work(),
                                constraint,
                                each.calendar())
                        : each)
                .toList();
        return new Plan(plan.start(), steps, plan.links(), plan.calendars());
    }

    /** Links of all kinds run from a lower id to a higher one: no circles. */
    private static Plan plan(Random random, int calendars, boolean elapsed) {
        List<Step> steps = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        int size = 2 + random.nextInt(4);
        for (int id = 0; id < size; id++) {
            Span work = new Span(random.nextInt(4) == 0 ? 0 : random.nextInt(900), elapsed && random.nextInt(5) == 0);
            Constraint constraint = elapsed && random.nextInt(4) == 0
                    ? new Constraint(ConstraintType.START_NOT_BEFORE, START.plusMinutes(random.nextInt(4000)))
                    : Constraint.NONE;
            Kind kind = work.minutes() == 0 ? Kind.MILESTONE : Kind.TASK;
            steps.add(new Step(id, null, "step " + id, kind, work, constraint, random.nextInt(calendars)));
            for (int from = 0; from < id; from++) {
                if (random.nextInt(3) == 0) {
                    Span lag = new Span(random.nextInt(900) - 400, elapsed && random.nextBoolean());
                    links.add(new Link(from, id, LinkType.values()[random.nextInt(4)], lag));
                }
            }
        }
        return new Plan(START, steps, links, Minutes.calendars());
    }
}
