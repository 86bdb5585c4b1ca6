package app.jobbag.reminders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a client stands with its reminders on its own day.
 *
 * @param due what would go now
 * @param coming what goes next where nothing is due
 */
public record ClientReminders(
        Debtor debtor,
        Ladder ladder,
        List<OpenItem> items,
        LocalDate today,
        List<NextReminder> due,
        @Nullable NextReminder coming) {
    private static final Rung BESIDES = new Rung(1, Way.MAIL);

    static ClientReminders of(Debtor debtor, Ladder ladder, List<OpenItem> items, Today today) {
        List<NextReminder> due = NextReminder.due(ladder, items, today);
        NextReminder coming = NextReminder.coming(ladder, items, today).orElse(null);
        return new ClientReminders(debtor, ladder, items, today.date(), due, coming);
    }

    /** What stands first on the list of what goes next. */
    public @Nullable NextReminder next() {
        return due.stream()
                .max(Comparator.comparingInt(each -> each.rung().days()))
                .orElse(coming);
    }

    public boolean isDue() {
        return !due.isEmpty();
    }

    /** Of how many nobody is reminded now. */
    public long paused() {
        return items.stream().filter(each -> each.isPaused(today)).count();
    }

    /** What is open too and what nobody is reminded of in that message: it is named in it all the same (FIN-5). */
    public List<OpenItem> besides(NextReminder message) {
        return items.stream()
                .filter(each -> message.lines().stream()
                        .noneMatch(line -> line.item().invoice().equals(each.invoice())))
                .toList();
    }

    /** What a person can send now: what is due or comes next in writing, else a message besides the ladder. */
    public Optional<NextReminder> byHand() {
        Optional<NextReminder> written =
                due.stream().filter(NextReminder::isWritten).findFirst();
        if (written.isPresent()) {
            return written;
        }
        List<NextReminder.Line> going = items.stream()
                .filter(each -> !each.isPaused(today))
                .map(each -> new NextReminder.Line(each, null))
                .toList();
        if (going.isEmpty()) {
            return Optional.empty();
        }
        boolean late = going.stream().anyMatch(each -> each.item().daysLate(today) > 0);
        NextReminder next = coming;
        if (!late && next != null && next.isWritten()) {
            return Optional.of(new NextReminder(next.rung(), today, next.lines()));
        }
        return Optional.of(new NextReminder(late ? BESIDES : new Rung(-1, Way.MAIL), today, going));
    }
}
