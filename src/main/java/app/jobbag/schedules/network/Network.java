package app.jobbag.schedules.network;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Forward and backward through the network: as early as each step can be, as late as it may be. */
public final class Network {
    private final Plan plan;
    private final Order order;
    private final Map<Integer, LocalDateTime> starts = new HashMap<>();
    private final Map<Integer, LocalDateTime> ends = new HashMap<>();
    private final Map<Integer, LocalDateTime> lateStarts = new HashMap<>();
    private final Map<Integer, LocalDateTime> lateEnds = new HashMap<>();

    private Network(Plan plan) {
        this.plan = plan;
        this.order = new Order(plan);
    }

    /** @throws Cycle when steps wait for each other in a circle */
    public static Dates dates(Plan plan) {
        return new Network(plan).dates();
    }

    private Dates dates() {
        List<Step> sorted = order.sorted();
        sorted.forEach(this::early);
        LocalDateTime end = ends.values().stream().max(LocalDateTime::compareTo).orElse(plan.start());
        for (int i = sorted.size() - 1; i >= 0; i--) {
            late(sorted.get(i), end);
        }
        Map<Integer, StepDates> all = new HashMap<>();
        sorted.forEach(each -> all.put(each.id(), dates(each)));
        plan.steps().stream().filter(each -> !order.isLeaf(each)).forEach(each -> all.put(each.id(), sum(each, all)));
        return new Dates(all, end);
    }

    private void early(Step step) {
        WorkCalendar calendar = calendar(step);
        LocalDateTime start = plan.start();
        for (Link link : order.before(step.id())) {
            start = WorkCalendar.later(start, earliest(step, link));
        }
        LocalDateTime at = step.constraint().at();
        switch (step.constraint().type()) {
            case START_NOT_BEFORE -> start = WorkCalendar.later(start, Objects.requireNonNull(at));
            case FINISH_NOT_BEFORE ->
                start = WorkCalendar.later(start, calendar.minus(Objects.requireNonNull(at), step.work()));
            case MUST_START -> {
                put(step, Objects.requireNonNull(at), calendar.plus(at, step.work()));
                return;
            }
            case MUST_FINISH -> {
                put(step, calendar.minus(Objects.requireNonNull(at), step.work()), at);
                return;
            }
            case NONE, START_NOT_AFTER, FINISH_NOT_AFTER -> {}
        }
        LocalDateTime from = atAnyTime(step) ? start : calendar.next(start);
        put(step, from, calendar.plus(from, step.work()));
    }

    private static boolean atAnyTime(Step step) {
        return step.work().minutes() == 0 || step.work().elapsed();
    }

    private void put(Step step, LocalDateTime start, LocalDateTime end) {
        starts.put(step.id(), start);
        ends.put(step.id(), end);
    }

    /** When a step can begin, for the sake of one link. */
    private LocalDateTime earliest(Step step, Link link) {
        WorkCalendar calendar = calendar(step);
        LocalDateTime from = of(
                link.type() == LinkType.FINISH_START || link.type() == LinkType.FINISH_FINISH ? ends : starts,
                link.from());
        LocalDateTime at = calendar.plus(from, link.lag());
        return link.type() == LinkType.FINISH_START || link.type() == LinkType.START_START
                ? at
                : calendar.minus(at, step.work());
    }

    private void late(Step step, LocalDateTime whole) {
        WorkCalendar calendar = calendar(step);
        LocalDateTime start = calendar.minus(whole, step.work());
        for (Link link : order.after(step.id())) {
            start = WorkCalendar.earlier(start, latest(step, link));
        }
        LocalDateTime at = step.constraint().at();
        if (step.constraint().type() == ConstraintType.FINISH_NOT_AFTER) {
            start = WorkCalendar.earlier(start, calendar.minus(Objects.requireNonNull(at), step.work()));
        } else if (step.constraint().type() == ConstraintType.START_NOT_AFTER) {
            start = WorkCalendar.earlier(start, startedBy(step, Objects.requireNonNull(at)));
        }
        lateStarts.put(step.id(), start);
        lateEnds.put(step.id(), calendar.plus(start, step.work()));
    }

    /** When a step has to begin, for the sake of one link. */
    private LocalDateTime latest(Step step, Link link) {
        Step next = order.step(link.to());
        LocalDateTime to = link.type() == LinkType.FINISH_START || link.type() == LinkType.START_START
                ? due(next, starts, lateStarts)
                : due(next, ends, lateEnds);
        LocalDateTime at = before(next, to, link.lag());
        return link.type() == LinkType.FINISH_START || link.type() == LinkType.FINISH_FINISH
                ? calendar(step).minus(at, step.work())
                : startedBy(step, at);
    }

    /** From which moment a lag leads there at the latest; a lead ends at an opening, never at the closing before it. */
    private LocalDateTime before(Step next, LocalDateTime to, Span lag) {
        boolean opening = lag.minutes() < 0 && !lag.elapsed() && atAnyTime(next);
        return calendar(next).minus(opening ? calendar(next).lastStart(to) : to, lag);
    }

    /** A fixed date waits for nobody: what comes before it has no more time than until then. */
    private static LocalDateTime due(Step step, Map<Integer, LocalDateTime> early, Map<Integer, LocalDateTime> late) {
        boolean fixed = step.constraint().type() == ConstraintType.MUST_START
                || step.constraint().type() == ConstraintType.MUST_FINISH;
        LocalDateTime free = of(late, step.id());
        return fixed ? WorkCalendar.earlier(free, of(early, step.id())) : free;
    }

    private LocalDateTime startedBy(Step step, LocalDateTime at) {
        return atAnyTime(step) ? at : calendar(step).lastStart(at);
    }

    private StepDates dates(Step step) {
        LocalDateTime start = of(starts, step.id());
        LocalDateTime late = of(lateStarts, step.id());
        long free = step.work().elapsed()
                ? ChronoUnit.MINUTES.between(start, late)
                : calendar(step).between(start, late);
        return new StepDates(start, of(ends, step.id()), late, of(lateEnds, step.id()), free, free <= 0);
    }

    private StepDates sum(Step summary, Map<Integer, StepDates> all) {
        List<StepDates> below = order.leaves(summary.id()).stream()
                .map(each -> Objects.requireNonNull(all.get(each)))
                .toList();
        return new StepDates(
                below.stream()
                        .map(StepDates::start)
                        .min(LocalDateTime::compareTo)
                        .orElseThrow(),
                below.stream().map(StepDates::end).max(LocalDateTime::compareTo).orElseThrow(),
                below.stream()
                        .map(StepDates::lateStart)
                        .min(LocalDateTime::compareTo)
                        .orElseThrow(),
                below.stream()
                        .map(StepDates::lateEnd)
                        .max(LocalDateTime::compareTo)
                        .orElseThrow(),
                below.stream().mapToLong(StepDates::floatMinutes).min().orElseThrow(),
                below.stream().anyMatch(StepDates::critical));
    }

    private WorkCalendar calendar(Step step) {
        return Objects.requireNonNull(plan.calendars().get(step.calendar()));
    }

    private static LocalDateTime of(Map<Integer, LocalDateTime> all, int id) {
        return Objects.requireNonNull(all.get(id));
    }
}
