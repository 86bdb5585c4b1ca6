package app.jobbag.schedules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import app.jobbag.schedules.exchange.Difference.What;
import app.jobbag.schedules.exchange.Unreadable.Why;
import app.jobbag.schedules.network.Constraint;
import app.jobbag.schedules.network.Kind;
import app.jobbag.schedules.network.Link;
import app.jobbag.schedules.network.LinkType;
import app.jobbag.schedules.network.Plan;
import app.jobbag.schedules.network.Span;
import app.jobbag.schedules.network.Step;
import app.jobbag.schedules.network.WorkCalendar;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SCH-4: a plan in CSV, with its columns in any order and in three languages. */
class CsvPlanTest {
    private static final WorkCalendar WEEK =
            new WorkCalendar(day -> day.getDayOfWeek().getValue() > 5
                    ? List.of()
                    : List.of(new WorkCalendar.Interval(LocalTime.of(9, 0), LocalTime.of(17, 0))));
    private static final CsvPlan.Work WORK = new CsvPlan.Work(LocalDateTime.of(2026, 11, 30, 9, 0), WEEK);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID,Task Name,Duration,Predecessors\n3,Copy,2d,\n4,Print,1d,3FS+2d\n",
                "Predecesoras;Nombre de tarea;Id;Duración\n;Copy;3;2\n3FC+2d;Print;4;8h\n",
                "\uFEFF编号\t任务名称\t工期\t前置任务\r\n3\tCopy\t2天\t\r\n4\tPrint\t1天\t3FS+2天\r\n"
            })
    void columnsAreKnownByTheirNames(String text) {
        Imported read = CsvPlan.read(text, WORK);
        assertThat(read.plan().links()).containsExactly(new Link(3, 4, LinkType.FINISH_START, Span.days(2)));
        assertThat(Objects.requireNonNull(read.dates().steps().get(4)).end()).isEqualTo("2026-12-04T17:00");
    }

    @Test
    void aStartIsKeptWhereNothingIsWaitedForAndComparedElsewhere() {
        Imported read = CsvPlan.read("name,start,predecessors\nCopy,2026-12-02,\nPrint,2026-12-09,1\nShip,,88\n", WORK);
        assertThat(Objects.requireNonNull(read.dates().steps().get(1)).start()).isEqualTo("2026-12-02T09:00");
        assertThat(read.differences()).extracting(Difference::what).containsExactly(What.LINK_TO_NOWHERE, What.START);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_A_PROJECT|a,b", "NOT_A_PROJECT|''", "BAD_VALUE|name,duration~Copy,soon",
                "BAD_VALUE|name,predecessors~Copy,XX", "BAD_VALUE|id,name~1,Copy~1,Print",
                        "BAD_VALUE|name,start~Copy,soon",
                "CIRCLE|name,predecessors~Copy,2~Print,1"
            })
    void whatIsNoPlanIsRefused(Why why, String text) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> CsvPlan.read(text.replace('~', '\n'), WORK))
                .satisfies(found -> assertThat(found.why()).isEqualTo(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "zh-CN"})
    void whatIsWrittenIsReadBackTheSame(String language) {
        qt().withExamples(40).withShrinkCycles(5).forAll(longs().all()).checkAssert(seed -> {
            Plan plan = plain(RoundTripTest.plan(new Random(seed)));
            Imported again = CsvPlan.read(CsvText.write(plan, Map.of(), Locale.forLanguageTag(language)), WORK);
            assertThat(again.differences()).isEmpty();
            assertThat(again.plan().links()).isEqualTo(plan.links());
            assertThat(again.plan().steps())
                    .extracting(Step::work)
                    .isEqualTo(plan.steps().stream().map(Step::work).toList());
            assertThat(again.plan().steps())
                    .extracting("parent")
                    .isEqualTo(plan.steps().stream().map(Step::parent).toList());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=x", "-a;\"b\"", "@\"", "海报, a\nb", "'x"})
    void namesAreNoFormulas(String name) {
        Step step = new Step(1, null, name, Kind.TASK, Span.days(1), Constraint.NONE, 0);
        String text = CsvText.write(
                new Plan(WORK.start(), List.of(step), List.of(), Map.of(0, WEEK)), Map.of(), Locale.ENGLISH);
        assertThat(text).doesNotContain(";\"=", ";\"-", ";\"@");
        assertThat(CsvPlan.read(text, WORK).plan().steps())
                .extracting(Step::name)
                .containsExactly(name);
    }

    /** By one calendar and without constraints, as CSV holds it. */
    private static Plan plain(Plan plan) {
        List<Step> steps = plan.steps().stream()
                .map(each ->
                        new Step(each.id(), each.parent(), each.name(), each.kind(), each.work(), Constraint.NONE, 0))
                .toList();
        // no lag at all has no kind in CSV
        List<Link> links = plan.links().stream()
                .map(each ->
                        each.lag().minutes() == 0 ? new Link(each.from(), each.to(), each.type(), Span.days(0)) : each)
                .toList();
        return new Plan(WORK.start(), steps, links, Map.of(0, WEEK));
    }
}
