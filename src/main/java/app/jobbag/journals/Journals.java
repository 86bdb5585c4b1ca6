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
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journal: a month on a page, several for a file. A locked month reads the same for ever. */
@Service
@Transactional(readOnly = true)
public class Journals {
    /** Lines on a page; the file has all. */
    private static final int SHOWN = 100;

    /** Months in a file. */
    private static final int MONTHS = 24;

    /** Rows that are fetched at once for a file. */
    private static final int CHUNK = 500;

    private static final String WANTED = """
            (cast(:account as text) is null or j.account = :account) and (cast(:client as uuid) is null or j.client_id = :client)""";

    /** Of a locked month straight from its lines, by their key; of an open one what is drawn. */
    private static final String LINES = """
            select j.* from (
                (select l.client_id, l.client_code, l.client_name, l.entry, l.position, l.day, l.source, l.source_id, l.invoice_id, l.said,
                    l.account, l.code, l.tax_category, l.tax_percent, l.base_currency, l.amount, l.currency, l.currency_amount
                from accounting_period p join journal_line l on l.month = p.month and l.edition = p.edition
                where p.month = :month and p.reopened_at is null)
                union all
                select d.* from journal_drawn(:month) d
                where not exists (select from accounting_period p where p.month = :month and p.reopened_at is null)) j
            where """ + WANTED;

    private static final String SUMS = """
            select case when count(distinct j.code) > 1 then min(j.code) || ' – ' || max(j.code) else min(j.code) end as code, j.account,
                j.base_currency, count(*) as lines, coalesce(sum(j.amount) filter (where j.amount > 0), 0) as debits,
                coalesce(-sum(j.amount) filter (where j.amount < 0), 0) as credits
            from journal_of(:month) j where """ + WANTED + """
             group by case when j.account in ('RECEIVABLE', 'ADVANCES', 'DEPOSITS') then '' else j.code end, j.account, j.base_currency
            order by code, j.account, j.base_currency""";

    private final Reads reads;
    private final AccessPolicy policy;
    private final AgencyBook agency;
    private final JdbcClient jdbc;

    Journals(Reads reads, AccessPolicy policy, AgencyBook agency, JdbcClient jdbc) {
        this.reads = reads;
        this.jdbc = jdbc;
        this.policy = policy;
        this.agency = agency;
    }

    /** @param asked null for the month before this one, which is the next to be handed over */
    public JournalMonth month(SignedIn who, @Nullable YearMonth asked, JournalLook look) {
        policy.require(who, Action.JOURNAL_SEE, Periods.AGENCY);
        YearMonth month = month(asked);
        MapSqlParameterSource values = values(month, look);
        Later<Optional<Period>> lock = reads.row(
                Period.class,
                Query.of(
                        "select p.* from accounting_period p where p.month = ? and p.reopened_at is null",
                        month.atDay(1)));
        Later<List<JournalLine>> lines = reads.rows(JournalLine.class, Query.named(LINES + page(look, values), values));
        Later<List<AccountSum>> sums = reads.rows(AccountSum.class, Query.named(SUMS, values));
        return new JournalMonth(
                month, lock.get().orElse(null), look, sums.get(), JournalMonth.Lines.of(lines.get(), look, SHOWN));
    }

    /** Some months, both included; of two years at most. */
    public record Months(YearMonth from, YearMonth to) {}

    /** Every line of them: read in chunks, so that their number does not matter. */
    public void each(SignedIn who, Months months, JournalLook look, Consumer<JournalLine> taker) {
        policy.require(who, Action.JOURNAL_SEE, Periods.AGENCY);
        YearMonth month = months.from();
        for (int n = 0; n < MONTHS && !month.isAfter(months.to()); n++) {
            try (Stream<JournalLine> lines = jdbc
                    .sql("select j.* from journal_of(:month) j where " + WANTED + " order by j.entry, j.position")
                    .withFetchSize(CHUNK)
                    .paramSource(values(month, look))
                    .query(JournalLine.class)
                    .stream()) {
                lines.forEach(taker);
            }
            month = month.plusMonths(1);
        }
    }

    /** The month asked for, or the one before this. */
    public YearMonth month(@Nullable YearMonth asked) {
        return asked == null ? YearMonth.from(agency.today()).minusMonths(1) : asked;
    }

    private static MapSqlParameterSource values(YearMonth month, JournalLook look) {
        return new MapSqlParameterSource()
                .addValue("month", month.atDay(1))
                .addValue(
                        "account",
                        look.account() == null ? null : look.account().name())
                .addValue("client", look.client());
    }

    /** The lines after or before a place, one more than are shown. */
    private static String page(JournalLook look, MapSqlParameterSource values) {
        JournalLook.Place place = look.place();
        String direction = look.backwards() ? " desc" : "";
        String from = "";
        if (place != null) {
            values.addValue("entry", place.entry()).addValue("position", place.position());
            from = " and (j.entry, j.position) " + (place.after() ? ">" : "<") + " (:entry, :position)";
        }
        return from + " order by j.entry" + direction + ", j.position" + direction + " limit " + (SHOWN + 1);
    }
}
