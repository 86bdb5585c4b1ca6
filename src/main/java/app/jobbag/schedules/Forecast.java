package app.jobbag.schedules;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Refused;
import app.jobbag.schedules.network.Constraint;
import app.jobbag.schedules.network.ConstraintType;
import app.jobbag.schedules.network.Cycle;
import app.jobbag.schedules.network.Dates;
import app.jobbag.schedules.network.Kind;
import app.jobbag.schedules.network.Network;
import app.jobbag.schedules.network.Plan;
import app.jobbag.schedules.network.Span;
import app.jobbag.schedules.network.Step;
import app.jobbag.schedules.network.StepDates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dates that follow from a schedule's lines and from how far they are: later ones follow what slips (SCH-3). */
@Component
class Forecast {
    private final Calendars calendars;

    Forecast(Calendars calendars) {
        this.calendars = calendars;
    }

    /** @throws Refused for dependencies that run in a circle, named by its lines */
    Sheet of(ClientId client, Sheet sheet) {
        if (sheet.tasks().isEmpty()) {
            return sheet;
        }
        Dates dates = dates(plan(client, sheet));
        return new Sheet(
                sheet.startsOn(),
                sheet.tasks().stream()
                        .map(each ->
                                dated(each, Objects.requireNonNull(dates.steps().get(each.number()))))
                        .toList(),
                sheet.links());
    }

    /** When the last line ends; null when there is none. */
    static @Nullable LocalDateTime end(Sheet sheet) {
        return sheet.tasks().stream()
                .map(Task::endsAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What its dates follow from. */
    Plan plan(ClientId client, Sheet sheet) {
        return new Plan(
                sheet.startsOn().atTime(Calendars.OPENS),
                sheet.tasks().stream().map(each -> step(sheet, each)).toList(),
                sheet.links().stream().map(Linked::link).toList(),
                calendars.of(client, sheet.startsOn()));
    }

    private static Dates dates(Plan plan) {
        try {
            return Network.dates(plan);
        } catch (Cycle circle) {
            throw new Refused("schedules.refused.circle", String.join(" → ", circle.names())).at("links");
        }
    }

    private static Step step(Sheet sheet, Task task) {
        Kind kind = sheet.isSummary(task) ? Kind.SUMMARY : task.isMilestone() ? Kind.MILESTONE : Kind.TASK;
        Bound bound = kind == Kind.SUMMARY
                ? new Bound(new Span(0, false), new Constraint(ConstraintType.NONE, null))
                : bound(task);
        return new Step(
                task.number(),
                sheet.parent(task),
                task.name(),
                kind,
                bound.work(),
                bound.constraint(),
                task.side().ordinal());
    }

    private record Bound(Span work, Constraint constraint) {}

    /** What has happened stands where it happened, and what is said of the end holds; the rest is as planned. */
    private static Bound bound(Task task) {
        Span planned = new Span(task.work(), task.elapsed());
        LocalDate end = task.actualEnd() == null ? task.expectedEnd() : task.actualEnd();
        LocalDate start = task.actualStart();
        if (end == null) {
            return start == null
                    ? new Bound(planned, new Constraint(task.constraintType(), task.constraintAt()))
                    : new Bound(planned, must(ConstraintType.MUST_START, start.atTime(Calendars.OPENS)));
        }
        LocalDateTime ends = end.atTime(Calendars.CLOSES);
        if (task.isMilestone()) {
            return new Bound(planned, must(ConstraintType.MUST_START, ends));
        }
        if (start == null) {
            return new Bound(planned, must(ConstraintType.MUST_FINISH, ends));
        }
        LocalDateTime began = start.atTime(Calendars.OPENS);
        return new Bound(
                new Span(ChronoUnit.MINUTES.between(began, ends), true), must(ConstraintType.MUST_START, began));
    }

    private static Constraint must(ConstraintType type, LocalDateTime at) {
        return new Constraint(type, at);
    }

    private static Task dated(Task task, StepDates dates) {
        return task.dated(dates.start(), dates.end(), dates.floatMinutes(), dates.critical() && !task.isDone());
    }
}
