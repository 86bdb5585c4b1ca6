package app.jobbag.journals;

import app.jobbag.periods.Periods;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds the documents of a month against its journal, kind by kind and document by document. */
@Service
@Transactional(readOnly = true)
public class Reconciling {
    private final Reads reads;
    private final AccessPolicy policy;

    Reconciling(Reads reads, AccessPolicy policy) {
        this.reads = reads;
        this.policy = policy;
    }

    public Reconciled month(SignedIn who, YearMonth month) {
        policy.require(who, Action.JOURNAL_SEE, Periods.AGENCY);
        Later<List<Reconciled.Row>> rows = asked(Reconciled.Row.class, ReconcilingSql.ROWS, month);
        Later<List<Reconciled.Balance>> balances = asked(Reconciled.Balance.class, ReconcilingSql.BALANCES, month);
        return new Reconciled(rows.get(), balances.get(), differences(month));
    }

    List<Difference> differences(YearMonth month) {
        return asked(Difference.class, ReconcilingSql.DIFFERENCES, month).get();
    }

    private <T> Later<List<T>> asked(Class<T> row, String sql, YearMonth month) {
        MapSqlParameterSource values =
                new MapSqlParameterSource().addValue("month", month.atDay(1)).addValue("end", month.atEndOfMonth());
        return reads.rows(row, Query.named(sql, values));
    }
}
