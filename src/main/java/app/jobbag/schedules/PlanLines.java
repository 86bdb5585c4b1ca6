package app.jobbag.schedules;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Refused;
import app.jobbag.schedules.Taken.Lost;
import app.jobbag.schedules.network.Constraint;
import app.jobbag.schedules.network.ConstraintType;
import app.jobbag.schedules.network.Dates;
import app.jobbag.schedules.network.Kind;
import app.jobbag.schedules.network.Link;
import app.jobbag.schedules.network.Plan;
import app.jobbag.schedules.network.Step;
import app.jobbag.schedules.network.StepDates;
import app.jobbag.schedules.network.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Schedules as plans of files, and plans of files as lines of a schedule: numbered anew, by the calendars of both sides. */
@Component
@Transactional(readOnly = true)
public class PlanLines {
    private static final int MOST_DEPTH = 8;
    private static final int MOST_LINKS = 10_000;

    private final Forecast forecast;
    private final Calendars calendars;

    PlanLines(Forecast forecast, Calendars calendars) {
        this.forecast = forecast;
        this.calendars = calendars;
    }

    public Plan plan(ClientId client, Sheet sheet) {
        return forecast.plan(client, sheet);
    }

    /** By which the agency works. */
    public WorkCalendar agency(ClientId client, LocalDate from) {
        return Objects.requireNonNull(calendars.of(client, from).get(Side.AGENCY.ordinal()));
    }

    /**
     * @param dates of the plan, by its own calendars
     * @param sides whose each of its calendars is, by its place; the agency's where nothing is said
     * @throws Refused where it has no lines, or more than a schedule takes
     */
    public Taken taken(ClientId client, Plan plan, Dates dates, List<@Nullable Side> sides) {
        if (plan.links().size() > MOST_LINKS) {
            throw new Refused("schedules.refused.links", MOST_LINKS).at("file");
        }
        if (plan.steps().isEmpty() || plan.steps().size() > Sheet.MOST_LINES) {
            throw new Refused("schedules.refused.pastedSize", Sheet.MOST_LINES).at("file");
        }
        Taking taking = new Taking(plan, sides);
        Sheet sheet = forecast.of(client, taking.sheet());
        Calendars.Days days = calendars.days(client, sheet.startsOn());
        List<Taken.Line> lines = new ArrayList<>();
        for (Task task : sheet.tasks()) {
            StepDates was = Objects.requireNonNull(
                    dates.steps().get(plan.steps().get(task.place()).id()));
            LocalDate end = was.end().toLocalDate();
            int moved = days.moved(task.side(), end, Objects.requireNonNull(task.lastDay()));
            lines.add(new Taken.Line(task, sheet.isSummary(task), was.start().toLocalDate(), end, moved));
        }
        return new Taken(sheet, lines, taking.lost, taking.calendars);
    }

    /** One plan on its way. */
    private static final class Taking {
        private final Plan plan;
        private final List<@Nullable Side> sides;
        private final List<Integer> calendars;
        private final Map<Integer, Integer> numbers = new HashMap<>();
        private final Map<Integer, Integer> depths = new HashMap<>();
        private final List<Lost> lost = new ArrayList<>();

        Taking(Plan plan, List<@Nullable Side> sides) {
            this.plan = plan;
            this.sides = sides;
            this.calendars = plan.steps().stream()
                    .filter(each -> each.kind() != Kind.SUMMARY)
                    .map(Step::calendar)
                    .distinct()
                    .sorted()
                    .toList();
        }

        Sheet sheet() {
            List<Task> tasks = new ArrayList<>();
            for (Step step : plan.steps()) {
                int number = tasks.size() + 1;
                Integer parent = step.parent();
                int depth = parent == null ? 0 : depths.getOrDefault(parent, 0) + 1;
                numbers.put(step.id(), number);
                depths.put(step.id(), depth);
                if (depth > MOST_DEPTH) {
                    lost.add(new Lost(Lost.What.TOO_DEEP, number, step.name(), null));
                }
                tasks.add(Task.typed(number, tasks.size(), Math.min(MOST_DEPTH, depth), draft(step)));
            }
            Sheet unlinked = new Sheet(plan.start().toLocalDate(), tasks, List.of());
            return new Sheet(unlinked.startsOn(), tasks, links(unlinked));
        }

        private TaskDraft draft(Step step) {
            Constraint asked = step.kind() == Kind.SUMMARY ? Constraint.NONE : step.constraint();
            String name = step.name().replaceAll("\\p{Cntrl}", " ").strip();
            return new TaskDraft(
                    name.isEmpty() ? "–" : name.substring(0, name.offsetByCodePoints(0, Math.min(200, points(name)))),
                    step.kind() == Kind.TASK ? (int) step.work().minutes() : 0,
                    step.work().elapsed(),
                    asked.type(),
                    within(asked),
                    side(step),
                    null,
                    null,
                    List.of());
        }

        private static int points(String name) {
            return name.codePointCount(0, name.length());
        }

        private Side side(Step step) {
            int place = calendars.indexOf(step.calendar());
            Side said = place < 0 || place >= sides.size() ? null : sides.get(place);
            return said == null ? Side.AGENCY : said;
        }

        /** What is agreed is days: hours before ours are the morning, those after them the evening. */
        private static @Nullable LocalDateTime within(Constraint asked) {
            LocalDateTime at = asked.at();
            if (at == null) {
                return null;
            }
            LocalTime time = at.toLocalTime();
            LocalTime early = time.isBefore(Calendars.OPENS) ? Calendars.OPENS : time;
            boolean start = asked.type() == ConstraintType.START_NOT_BEFORE;
            boolean late = early.isAfter(Calendars.CLOSES) && !start;
            return at.toLocalDate().atTime(late ? Calendars.CLOSES : early);
        }

        private List<Linked> links(Sheet sheet) {
            Set<Long> known = new HashSet<>();
            List<Linked> links = new ArrayList<>();
            for (Link link : plan.links()) {
                Task from = sheet.tasks().get(Objects.requireNonNull(numbers.get(link.from())) - 1);
                Task to = sheet.tasks().get(Objects.requireNonNull(numbers.get(link.to())) - 1);
                boolean own = sheet.block(from).contains(to) || sheet.block(to).contains(from);
                if (own) {
                    lost.add(new Lost(Lost.What.LINK_TO_OWN, to.number(), to.name(), from.number()));
                } else if (!known.add(from.number() * 10_000L + to.number())) {
                    lost.add(new Lost(Lost.What.TWO_LINKS, to.number(), to.name(), from.number()));
                } else {
                    links.add(new Linked(
                            from.number(),
                            to.number(),
                            link.type(),
                            link.lag().minutes(),
                            link.lag().elapsed()));
                }
            }
            return links;
        }
    }
}
