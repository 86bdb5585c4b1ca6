package app.jobbag.weekly;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One round over all clients at a moment: drafts what is due, sends what leaves by itself, reminds. Each step is a
 * transaction of its own in the scope of its one client; a crash between two of them leaves the rest to the next round.
 */
@Component
class WeeklyRounds {
    private static final Logger log = LoggerFactory.getLogger(WeeklyRounds.class);

    private final WeeklyDue due;
    private final WeeklyDesk desk;
    private final WeeklySending sending;
    private final WeeklyReminders reminders;
    private final Room room;

    @Component("weeklyRoom")
    record Room(ClientRegister clients, PlatformTransactionManager transactions) {}

    WeeklyRounds(WeeklyDue due, WeeklyDesk desk, WeeklySending sending, WeeklyReminders reminders, Room room) {
        this.due = due;
        this.desk = desk;
        this.sending = sending;
        this.reminders = reminders;
        this.room = room;
    }

    /** How many steps failed; all of them are tried. */
    long make(Instant now) {
        due.prepare(now);
        return go(now, client -> true);
    }

    /** The same for some clients that have their template. */
    long go(Instant now, Predicate<UUID> told) {
        return failed(
                        due.weeks(now).stream()
                                .filter(each -> told.test(each.client()))
                                .toList(),
                        each -> inScope(each.client(), () -> draft(each, now)))
                + failed(
                        due.leaving(now).stream()
                                .filter(each -> told.test(each.client()))
                                .toList(),
                        this::leave)
                + failed(
                        due.open(now).stream()
                                .filter(each -> told.test(each.client()))
                                .toList(),
                        each -> remind(each, now));
    }

    private void draft(WeeklyDue.Week week, Instant now) {
        desk.begin(room.clients().details(new ClientId(week.client())), new IsoWeek(week.monday()), now);
    }

    private void leave(WeeklyDue.Leaving leaving) {
        try {
            inScope(leaving.client(), () -> sending.leaveByItself(leaving.report()));
        } catch (Refused refused) {
            inScope(leaving.client(), () -> sending.hold(leaving.report(), refused));
        }
    }

    private void remind(WeeklyDue.Open open, Instant now) {
        open.clock()
                .reminder(new IsoWeek(open.monday()), now)
                .ifPresent(kind -> inScope(open.client(), () -> reminders.remind(open, kind, now)));
    }

    private void inScope(UUID client, Runnable work) {
        Viewers.as(
                new Viewer.Job(client, "Jobbag"),
                () -> new TransactionTemplate(room.transactions()).executeWithoutResult(status -> work.run()));
    }

    private static <T> long failed(List<T> all, Consumer<T> work) {
        return all.stream().filter(each -> !done(each, work)).count();
    }

    private static <T> boolean done(T each, Consumer<T> work) {
        try {
            work.accept(each);
            return true;
        } catch (RuntimeException e) {
            log.error("{} failed", each, e);
            return false;
        }
    }
}
