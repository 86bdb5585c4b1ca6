package app.jobbag.reminders;

import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An invoice of which something is open, with what stands beside it. */
public record OpenItem(
        InvoiceId invoice, String number, LocalDate issuedOn, LocalDate dueOn, Money total, Money open, Marks marks) {
    /** Below nothing before it is due. */
    public long daysLate(LocalDate today) {
        return ChronoUnit.DAYS.between(dueOn, today);
    }

    public boolean isPaused(LocalDate today) {
        return marks.isPaused(today);
    }

    /** The step it takes that day; a broken promise takes the next one at once, once the invoice is late: never before. */
    Optional<Rung> due(Ladder ladder, Today today) {
        if (isPaused(today.date())) {
            return Optional.empty();
        }
        int taken = taken(ladder, today);
        Optional<Rung> reached = ladder.reached(dueOn, today.date(), today.time());
        if (marks.climbs(today.date()) && daysLate(today.date()) > 0) {
            Optional<Rung> next = ladder.above(taken);
            return next.filter(each ->
                            reached.isEmpty() || each.days() > reached.get().days())
                    .or(() -> reached.filter(each -> each.days() > taken));
        }
        return reached.filter(each -> each.days() > taken);
    }

    /** The step it takes on a later day, as things stand. */
    Optional<Rung> coming(Ladder ladder, Today today) {
        int taken = taken(ladder, today);
        return ladder.rungs().stream()
                .filter(each -> each.days() > taken)
                .filter(each -> Ladder.day(each, dueOn, today.time()).isAfter(today.date()))
                .findFirst();
    }

    /** An old invoice begins above the step at which it stood when the ladder was switched on. */
    private int taken(Ladder ladder, Today today) {
        Integer step = marks.step();
        int passed = ladder.passed(dueOn, today.time()).map(Rung::days).orElse(Integer.MIN_VALUE);
        return step == null ? passed : Math.max(step, passed);
    }
}
