package app.jobbag.schedules.network;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The slow, obvious version of the forward pass: minute by minute, each step as soon as nothing forbids it, over and over until
 * nothing moves.
 */
final class Minutes {
    private final Plan plan;
    private final Map<Integer, LocalDateTime> starts = new HashMap<>();

    private Minutes(Plan plan) {
        this.plan = plan;
    }

    /** When each step begins; only for plans of tasks without summaries. */
    static Map<Integer, LocalDateTime> starts(Plan plan) {
        Minutes all = new Minutes(plan);
        plan.steps().forEach(each -> all.starts.put(each.id(), plan.start()));
        while (all.moved()) {}
        return all.starts;
    }

    private boolean moved() {
        boolean moved = false;
        for (Step step : plan.steps()) {
            LocalDateTime at = start(step);
            while (isTooEarly(step, at)) {
                at = at.plusMinutes(1);
            }
            moved |= !at.equals(starts.put(step.id(), at));
        }
        return moved;
    }

    private boolean isTooEarly(Step step, LocalDateTime at) {
        boolean idle = step.work().minutes() > 0 && !step.work().elapsed() && !works(step, at);
        LocalDateTime asked = step.constraint().at();
        boolean early = step.constraint().type() == ConstraintType.START_NOT_BEFORE
                && at.isBefore(Objects.requireNonNull(asked));
        return idle || early || plan.links().stream().anyMatch(each -> each.to() == step.id() && forbids(each, at));
    }

    private boolean forbids(Link link, LocalDateTime at) {
        Step from = step(link.from());
        Step to = step(link.to());
        LocalDateTime begun = start(from);
        boolean fromEnd = link.type() == LinkType.FINISH_START || link.type() == LinkType.FINISH_FINISH;
        boolean toEnd = link.type() == LinkType.FINISH_FINISH || link.type() == LinkType.START_FINISH;
        LocalDateTime asked = after(to, fromEnd ? after(from, begun, from.work()) : begun, link.lag());
        return at.isBefore(toEnd ? after(to, asked, back(to.work())) : asked);
    }

    static Span back(Span span) {
        return new Span(-span.minutes(), span.elapsed());
    }

    private LocalDateTime after(Step step, LocalDateTime from, Span span) {
        LocalDateTime at = from;
        int by = span.minutes() < 0 ? -1 : 1;
        for (long left = Math.abs(span.minutes()); left > 0; at = at.plusMinutes(by)) {
            if (span.elapsed() || works(step, by > 0 ? at : at.minusMinutes(1))) {
                left--;
            }
        }
        return at;
    }

    /** Nine to five with an hour at two, Monday to Friday; by the other calendar every day from eight to noon. */
    private static boolean works(Step step, LocalDateTime minute) {
        int hour = minute.getHour();
        return step.calendar() == 1
                ? hour >= 8 && hour < 12
                : minute.getDayOfWeek().getValue() < 6 && hour >= 9 && hour < 17 && hour != 14;
    }

    private Step step(int id) {
        return plan.steps().stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    }

    private LocalDateTime start(Step step) {
        return Objects.requireNonNull(starts.get(step.id()));
    }

    /** The same hours for the quick version. */
    static Map<Integer, WorkCalendar> calendars() {
        WorkCalendar.Interval morning = new WorkCalendar.Interval(hour(9), hour(14));
        WorkCalendar.Interval afternoon = new WorkCalendar.Interval(hour(15), hour(17));
        List<WorkCalendar.Interval> early = List.of(new WorkCalendar.Interval(hour(8), hour(12)));
        return Map.of(
                0,
                new WorkCalendar(day -> day.getDayOfWeek().getValue() < 6 ? List.of(morning, afternoon) : List.of()),
                1,
                new WorkCalendar(day -> early));
    }

    private static LocalTime hour(int hour) {
        return LocalTime.of(hour, 0);
    }
}
