package app.jobbag.schedules.exchange;

import app.jobbag.schedules.exchange.Difference.What;
import app.jobbag.schedules.network.Constraint;
import app.jobbag.schedules.network.ConstraintType;
import app.jobbag.schedules.network.Kind;
import app.jobbag.schedules.network.Span;
import app.jobbag.schedules.network.Step;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A task of an MSPDI file on its way to a step. */
record FileTask(Node node, int id, @Nullable Integer parent, boolean summary) {
    private static final int LONGEST_NAME = 200;
    /** By MSPDI's number. */
    private static final List<ConstraintType> CONSTRAINTS = List.of(
            ConstraintType.NONE,
            ConstraintType.NONE,
            ConstraintType.MUST_START,
            ConstraintType.MUST_FINISH,
            ConstraintType.START_NOT_BEFORE,
            ConstraintType.START_NOT_AFTER,
            ConstraintType.FINISH_NOT_BEFORE,
            ConstraintType.FINISH_NOT_AFTER);

    private static final int AS_LATE = 1;

    static int number(ConstraintType type) {
        return CONSTRAINTS.indexOf(type);
    }

    String name() {
        String name = node.get("Name").replaceAll("\\s+", " ").strip();
        return name.isEmpty()
                ? "–"
                : name.codePointCount(0, name.length()) <= LONGEST_NAME
                        ? name
                        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    Span work() {
        return new Span(Values.minutes(node.get("Duration")), Values.isElapsed(node.number("DurationFormat", 7)));
    }

    Step step(int calendar, Map<Integer, ?> calendars, List<Difference> differences) {
        int own = node.number("CalendarUID", FileCalendars.STANDARD);
        boolean known = own == FileCalendars.STANDARD || calendars.containsKey(own);
        if (!known) {
            differences.add(Difference.of(What.UNKNOWN_CALENDAR, name(), String.valueOf(own)));
        }
        Span work = summary ? Span.days(0) : work();
        Kind kind = summary ? Kind.SUMMARY : work.minutes() == 0 ? Kind.MILESTONE : Kind.TASK;
        return new Step(
                id,
                parent,
                name(),
                kind,
                work,
                constraint(differences),
                known && own != FileCalendars.STANDARD ? own : calendar);
    }

    private Constraint constraint(List<Difference> differences) {
        int number = node.number("ConstraintType", 0);
        ConstraintType type =
                number >= 0 && number < CONSTRAINTS.size() ? CONSTRAINTS.get(number) : ConstraintType.NONE;
        LocalDateTime at = Values.date(node.get("ConstraintDate"));
        LocalDateTime start = Values.date(node.get("Start"));
        LocalDateTime deadline = Values.date(node.get("Deadline"));
        if (node.is("Manual")) {
            differences.add(Difference.of(What.MANUAL, name(), node.get("Start")));
        }
        if (number == AS_LATE) {
            differences.add(Difference.of(What.AS_LATE_AS_POSSIBLE, name(), ""));
        }
        if (deadline != null) {
            differences.add(Difference.of(What.DEADLINE, name(), deadline.toString()));
        }
        boolean asked = type != ConstraintType.NONE && at != null;
        if (summary) {
            if (asked) {
                differences.add(Difference.of(What.CONSTRAINT_OF_SUMMARY, name(), String.valueOf(at)));
            }
            return Constraint.NONE;
        }
        if (node.is("Manual") && start != null) {
            return new Constraint(ConstraintType.MUST_START, start);
        }
        if (asked) {
            return new Constraint(type, at);
        }
        return deadline == null ? Constraint.NONE : new Constraint(ConstraintType.FINISH_NOT_AFTER, deadline);
    }

    Imported.Extra extra() {
        int percent = Math.max(0, Math.min(100, node.number("PercentComplete", 0)));
        Imported.Agreed agreed = node.all("Baseline").stream()
                .filter(each -> each.number("Number", 0) == 0)
                .findFirst()
                .map(FileTask::agreed)
                .orElse(null);
        return new Imported.Extra(percent, agreed);
    }

    private static Imported.@Nullable Agreed agreed(Node baseline) {
        LocalDateTime start = Values.date(baseline.get("Start"));
        LocalDateTime end = Values.date(baseline.get("Finish"));
        return start == null || end == null ? null : new Imported.Agreed(start, end);
    }
}
