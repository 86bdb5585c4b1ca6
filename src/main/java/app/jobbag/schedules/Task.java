package app.jobbag.schedules;

import app.jobbag.schedules.network.ConstraintType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a schedule: what was planned, how far it is, and the dates that follow from it.
 *
 * @param number by which people and dependencies name it; it stays when lines move
 * @param place in the outline, from 0
 * @param depth how far it is indented: a line with deeper ones below it sums them up
 * @param work in minutes; nothing for a milestone
 * @param elapsed whether nights and days off count
 * @param expectedEnd told by the responsible while it is not done; null where the plan says it
 * @param starts null until it was worked out
 * @param who the name of the person or contact responsible; null where the side is all that is said
 */
public record Task(
        int number,
        int place,
        int depth,
        String name,
        int work,
        boolean elapsed,
        ConstraintType constraintType,
        @Nullable LocalDateTime constraintAt,
        Side side,
        @Nullable UUID personId,
        @Nullable UUID contactId,
        int percent,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate expectedEnd,
        @Nullable LocalDate actualEnd,
        @Nullable LocalDateTime startsAt,
        @Nullable LocalDateTime endsAt,
        long floatMinutes,
        boolean critical,
        @Nullable String who) {
    static final int DAY = 480;

    /** A line as it is typed, without progress and dates. */
    static Task typed(int number, int place, int depth, TaskDraft draft) {
        return new Task(
                number,
                place,
                depth,
                draft.name(),
                draft.work(),
                draft.elapsed(),
                draft.constraintType(),
                draft.constraintAt(),
                draft.side(),
                draft.person(),
                draft.contact(),
                0,
                null,
                null,
                null,
                null,
                null,
                0,
                false,
                null);
    }

    Task written(TaskDraft draft) {
        return typed(number, place, depth, draft)
                .progressed(progress())
                .dated(startsAt, endsAt, floatMinutes, critical);
    }

    Task at(int otherPlace, int otherDepth) {
        return new Task(
                number,
                otherPlace,
                otherDepth,
                name,
                work,
                elapsed,
                constraintType,
                constraintAt,
                side,
                personId,
                contactId,
                percent,
                actualStart,
                expectedEnd,
                actualEnd,
                startsAt,
                endsAt,
                floatMinutes,
                critical,
                who);
    }

    Task progressed(Progress by) {
        return new Task(
                number,
                place,
                depth,
                name,
                work,
                elapsed,
                constraintType,
                constraintAt,
                side,
                personId,
                contactId,
                by.percent(),
                by.actualStart(),
                by.expectedEnd(),
                by.actualEnd(),
                startsAt,
                endsAt,
                floatMinutes,
                critical,
                who);
    }

    Task dated(@Nullable LocalDateTime from, @Nullable LocalDateTime to, long free, boolean onThePath) {
        return new Task(
                number,
                place,
                depth,
                name,
                work,
                elapsed,
                constraintType,
                constraintAt,
                side,
                personId,
                contactId,
                percent,
                actualStart,
                expectedEnd,
                actualEnd,
                from,
                to,
                free,
                onThePath,
                who);
    }

    public Progress progress() {
        return new Progress(percent, actualStart, expectedEnd, actualEnd);
    }

    public boolean isMilestone() {
        return work == 0;
    }

    public boolean isDone() {
        return actualEnd != null;
    }

    public @Nullable LocalDate firstDay() {
        return startsAt == null ? null : startsAt.toLocalDate();
    }

    public @Nullable LocalDate lastDay() {
        return endsAt == null ? null : endsAt.toLocalDate();
    }
}
