package app.jobbag.schedules;

import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A schedule before the confidentiality guard: it names no other client when it goes to its own (CONF-3). */
@Service
@Transactional
public class ScheduleGuard {
    private final ScheduleBook book;
    private final ConfidentialityGuard guard;

    ScheduleGuard(ScheduleBook book, ConfidentialityGuard guard) {
        this.book = book;
        this.guard = guard;
    }

    /** A page says early that it will look. */
    public void expect() {
        guard.expect();
    }

    /** Of a schedule that the person may see. */
    @Transactional(readOnly = true)
    public GuardReport look(ScheduleDetails schedule, Sheet sheet) {
        return guard.look(outgoing(
                Outgoing.of(
                        schedule.client(), ScheduleBook.SUBJECT, schedule.id().value()),
                schedule.title(),
                schedule.reason(),
                sheet));
    }

    /** A manager answers for exactly this text. */
    public void pass(SignedIn who, ScheduleId id, String reason) {
        Schedule schedule = book.find(who, Action.SCHEDULE_WRITE, id);
        guard.pass(who, outgoing(schedule, book.sheet(schedule)), reason);
    }

    /** @throws app.jobbag.kernel.Refused when another client is named and nobody let it pass */
    void require(Schedule schedule, Sheet sheet) {
        guard.require(outgoing(schedule, sheet));
    }

    private static Outgoing outgoing(Schedule schedule, Sheet sheet) {
        Outgoing empty = Outgoing.of(
                schedule.client(), ScheduleBook.SUBJECT, schedule.id().value());
        return outgoing(empty, schedule.title(), schedule.reason(), sheet);
    }

    private static Outgoing outgoing(Outgoing empty, String title, String reason, Sheet sheet) {
        return empty.with("schedules.field.title", title)
                .with("schedules.field.reason", reason)
                .with("schedules.lines", sheet.tasks().stream().map(Task::name).collect(Collectors.joining("\n")));
    }
}
