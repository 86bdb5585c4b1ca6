package app.jobbag.journals;

import app.jobbag.periods.Period;
import app.jobbag.periods.Periods;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journal: a month on a page, several for a file. A locked month reads the same for ever. */
@Service
@Transactional(readOnly = true)
public class Journals {
    /** Lines on a page; the file has all. */
    private static final int SHOWN = 200;

    /** Months in a file. */
    private static final int MONTHS = 24;

    private static final String LINES = "select j.* from journal_of(?) j order by j.entry, j.position limit ?";

    private static final String SUMS = """
            select j.code, j.account, j.base_currency, count(*) as lines, coalesce(sum(j.amount) filter (where j.amount > 0), 0) as debits,
                coalesce(-sum(j.amount) filter (where j.amount < 0), 0) as credits
            from journal_of(?) j group by j.code, j.account, j.base_currency order by j.code, j.account, j.base_currency""";

    private final Reads reads;
    private final AccessPolicy policy;
    private final AgencyBook agency;

    Journals(Reads reads, AccessPolicy policy, AgencyBook agency) {
        this.reads = reads;
        this.policy = policy;
        this.agency = agency;
    }

    /** @param asked null for the month before this one, which is the next to be handed over */
    public JournalMonth month(SignedIn who, @Nullable YearMonth asked) {
        policy.require(who, Action.JOURNAL_SEE, Periods.AGENCY);
        YearMonth month = month(asked);
        LocalDate first = month.atDay(1);
        Later<Optional<Period>> lock = reads.row(
                Period.class,
                Query.of("select p.* from accounting_period p where p.month = ? and p.reopened_at is null", first));
        Later<List<JournalLine>> lines = lines(month, SHOWN + 1);
        Later<List<AccountSum>> sums = reads.rows(AccountSum.class, Query.of(SUMS, first));
        boolean more = lines.get().size() > SHOWN;
        return new JournalMonth(
                month, lock.get().orElse(null), sums.get(), more ? lines.get().subList(0, SHOWN) : lines.get(), more);
    }

    /** All lines of some months, of two years at most. */
    public List<JournalLine> lines(SignedIn who, YearMonth from, YearMonth to) {
        policy.require(who, Action.JOURNAL_SEE, Periods.AGENCY);
        List<JournalLine> lines = new ArrayList<>();
        YearMonth month = from;
        for (int n = 0; n < MONTHS && !month.isAfter(to); n++) {
            lines.addAll(lines(month, Integer.MAX_VALUE).get());
            month = month.plusMonths(1);
        }
        return lines;
    }

    /** The month asked for, or the one before this. */
    public YearMonth month(@Nullable YearMonth asked) {
        return asked == null ? YearMonth.from(agency.today()).minusMonths(1) : asked;
    }

    private Later<List<JournalLine>> lines(YearMonth month, int most) {
        return reads.rows(JournalLine.class, Query.of(LINES, month.atDay(1), most));
    }
}
