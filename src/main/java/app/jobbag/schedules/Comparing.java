package app.jobbag.schedules;

import app.jobbag.clients.ClientId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets two versions of a schedule side by side. */
@Component
@Transactional(readOnly = true)
public class Comparing {
    private final Calendars calendars;

    Comparing(Calendars calendars) {
        this.calendars = calendars;
    }

    /** The lines that moved, came or went, in the order in which they stand now; what sums up others follows from them. */
    public Comparison between(ClientId client, Sheet before, Sheet now) {
        Calendars.Days days = calendars.days(client, before.startsOn());
        List<Move> moves = new ArrayList<>();
        for (Task task : now.tasks()) {
            Task was = before.find(task.number()).orElse(null);
            if (!now.isSummary(task) && (was == null || !same(was, task))) {
                Move.Kind kind = was == null ? Move.Kind.ADDED : Move.Kind.MOVED;
                moves.add(move(kind, was, task, days));
            }
        }
        for (Task gone : before.tasks()) {
            if (now.find(gone.number()).isEmpty()) {
                moves.add(move(Move.Kind.REMOVED, gone, null, days));
            }
        }
        LocalDate was = end(before);
        LocalDate is = end(now);
        return new Comparison(moves, was, is, was == null || is == null ? 0 : days.moved(last(now), was, is));
    }

    private static boolean same(Task one, Task other) {
        return Objects.equals(one.firstDay(), other.firstDay()) && Objects.equals(one.lastDay(), other.lastDay());
    }

    private static Move move(Move.Kind kind, @Nullable Task was, @Nullable Task is, Calendars.Days days) {
        Task named = Objects.requireNonNull(is == null ? was : is);
        LocalDate before = was == null ? null : was.lastDay();
        LocalDate now = is == null ? null : is.lastDay();
        return new Move(
                named.number(),
                named.name(),
                kind,
                was == null ? null : was.firstDay(),
                before,
                is == null ? null : is.firstDay(),
                now,
                before == null || now == null ? 0 : days.moved(named.side(), before, now),
                named.isMilestone());
    }

    /** Whose step ends last. */
    private static Side last(Sheet sheet) {
        return sheet.tasks().stream()
                .filter(each -> each.endsAt() != null && !sheet.isSummary(each))
                .max(Comparator.comparing(each -> Objects.requireNonNull(each.endsAt())))
                .map(Task::side)
                .orElse(Side.BOTH);
    }

    private static @Nullable LocalDate end(Sheet sheet) {
        var end = Forecast.end(sheet);
        return end == null ? null : end.toLocalDate();
    }
}
