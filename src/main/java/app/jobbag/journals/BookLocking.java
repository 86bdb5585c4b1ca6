package app.jobbag.journals;

import app.jobbag.kernel.Refused;
import app.jobbag.periods.Periods;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Locks the books up to a month: each month until then is written down as it is handed over. */
@Service
@Transactional
public class BookLocking {
    /** More were never left open; keeps a slip of the year from writing down a century. */
    private static final int MOST = 240;

    private final Periods periods;
    private final JournalKeeping journal;
    private final Reconciling reconciling;

    BookLocking(Periods periods, JournalKeeping journal, Reconciling reconciling) {
        this.periods = periods;
        this.journal = journal;
        this.reconciling = reconciling;
    }

    /**
     * Every month that is still open is locked, up to and with that one.
     *
     * @throws Refused for whom a wall hides a client, and while journal and documents differ
     */
    public void lock(SignedIn who, YearMonth last) {
        periods.refuse(who, last.atDay(1));
        if (journal.walled()) {
            throw new Refused("journals.refused.walled");
        }
        YearMonth month = next(last);
        int locked = 0;
        do {
            LocalDate first = month.atDay(1);
            if (journal.unrated(first, month.atEndOfMonth())) {
                throw new Refused("journals.refused.unrated", first).at("month");
            }
            journal.keep(periods.lock(who, first));
            if (!reconciling.differences(month).isEmpty()) {
                throw new Refused("journals.refused.differs", first).at("month");
            }
            month = month.plusMonths(1);
            locked++;
        } while (!month.isAfter(last) && locked < MOST);
    }

    /** The first that is open: after the latest lock, else that of the first document. */
    private YearMonth next(YearMonth last) {
        return periods.latest()
                .map(each -> YearMonth.from(each.month()).plusMonths(1))
                .or(journal::first)
                .filter(each -> each.isBefore(last))
                .orElse(last);
    }
}
