package app.jobbag.schedules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import app.jobbag.schedules.network.Constraint;
import app.jobbag.schedules.network.ConstraintType;
import app.jobbag.schedules.network.Kind;
import app.jobbag.schedules.network.Link;
import app.jobbag.schedules.network.LinkType;
import app.jobbag.schedules.network.Plan;
import app.jobbag.schedules.network.Span;
import app.jobbag.schedules.network.Step;
import app.jobbag.schedules.network.WorkCalendar;
import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** SCH-4: what is written is read back the same. */
class RoundTripTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 30, 9, 0);
    private static final List<WorkCalendar.Interval> DAY =
            List.of(new WorkCalendar.Interval(LocalTime.of(9, 0), LocalTime.of(17, 0)));

    @Test
    void aPlanWrittenAsMspdiIsReadBackTheSame() {
        qt().withExamples(60).withShrinkCycles(10).forAll(longs().all()).checkAssert(seed -> {
            Plan plan = plan(new Random(seed));
            Imported again = read("Plan", plan, Map.of());
            assertThat(again.differences()).as("%s", plan).isEmpty();
            assertThat(again.dates().steps()).isEqualTo(Mspdi.dates(plan).steps());
            assertThat(again.plan().links()).isEqualTo(plan.links());
            assertThat(again.plan().steps())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("calendar")
                    .isEqualTo(plan.steps());
        });
    }

    @Test
    void theCampaignIsReadBackTheSame() {
        Imported campaign = MspdiTest.campaign();
        Imported again = read(campaign.title(), campaign.plan(), campaign.extras());
        assertThat(again.title()).isEqualTo(campaign.title());
        assertThat(again.extras()).isEqualTo(campaign.extras());
        assertThat(again.dates()).isEqualTo(campaign.dates());
        assertThat(again.differences()).isEmpty();
    }

    @Test
    void oddNamesAreReadBackAsText() {
        Step step = new Step(1, null, "<b> & \"x\" ]]> 海报", Kind.TASK, Span.days(1), Constraint.NONE, 0);
        Plan plan = new Plan(START, List.of(step), List.of(), calendars());
        assertThat(read("a\u0000\u001b]", plan, Map.of()).plan().steps())
                .extracting(Step::name)
                .containsExactly(step.name());
    }

    private static Imported read(String title, Plan plan, Map<Integer, Imported.Extra> extras) {
        return Mspdi.read(new ByteArrayInputStream(MspdiWriter.write(title, plan, extras)));
    }

    private static Map<Integer, WorkCalendar> calendars() {
        return Map.of(
                0,
                new WorkCalendar(
                        day -> day.getDayOfWeek().getValue() > 5 || day.getDayOfMonth() == 8 ? List.of() : DAY),
                1,
                new WorkCalendar(day -> List.of(new WorkCalendar.Interval(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))));
    }

    /** Some below the one before; the links from lower ids to higher ones, summaries left out. */
    static Plan plan(Random random) {
        List<Step> steps = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        int size = 2 + random.nextInt(12);
        @Nullable Integer head = null;
        for (int id = 1; id <= size; id++) {
            boolean summary = random.nextInt(4) == 0 && id < size && (steps.isEmpty() || !isHead(steps));
            Span work = new Span(
                    summary || random.nextInt(5) == 0 ? 0 : random.nextInt(3000) + 1,
                    !summary && random.nextInt(5) == 0);
            Kind kind = summary ? Kind.SUMMARY : work.minutes() == 0 ? Kind.MILESTONE : Kind.TASK;
            ConstraintType type = ConstraintType.values()[random.nextInt(ConstraintType.values().length)];
            Constraint constraint = summary || type == ConstraintType.NONE || random.nextBoolean()
                    ? Constraint.NONE
                    : new Constraint(type, START.plusMinutes(random.nextInt(20_000)));
            steps.add(new Step(id, summary ? null : head, "step " + id, kind, work, constraint, random.nextInt(2)));
            head = summary ? (Integer) id : head;
            for (Step from : List.copyOf(steps)) {
                if (!summary && from.kind() != Kind.SUMMARY && from.id() < id && random.nextInt(4) == 0) {
                    Span lag = new Span(random.nextInt(2000) - 500, random.nextBoolean());
                    links.add(new Link(from.id(), id, LinkType.values()[random.nextInt(4)], lag));
                }
            }
        }
        return new Plan(START, steps, links, calendars());
    }

    private static boolean isHead(List<Step> steps) {
        return steps.get(steps.size() - 1).kind() == Kind.SUMMARY;
    }
}
