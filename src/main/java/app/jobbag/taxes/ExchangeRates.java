package app.jobbag.taxes;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.scope.OncePerTransaction;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The day's rates between currencies, entered by hand or taken from the European Central Bank. */
@Service
@Transactional
public class ExchangeRates {
    /** A rate older than this is no longer the day's rate: weekends and holidays pass, a forgotten month does not. */
    static final int DAYS_GOOD = 7;

    private static final String RATE = """
            select r.rate, r.day from (select cast(? as text) as bought, cast(? as text) as sold, cast(? as date) as day,
                cast(? as date) as old) a cross join lateral (select f.rate, f.day from (
                    (select 1 as turn, x.rate, x.day from exchange_rate x where x.currency = a.bought and x.base = a.sold
                        and x.day <= a.day and x.day > a.old order by x.day desc, x.created_at desc, x.id desc limit 1)
                    union all (select 2, round(1 / x.rate, 12), x.day from exchange_rate x where x.currency = a.sold
                        and x.base = a.bought and x.day <= a.day and x.day > a.old
                        order by x.day desc, x.created_at desc, x.id desc limit 1)
                    union all (select 3, round(x.rate / y.rate, 12), x.day from exchange_rate x join exchange_rate y
                        on y.base = x.base and y.day = x.day and y.currency = a.sold where x.currency = a.bought
                        and x.day <= a.day and x.day > a.old order by x.day desc, x.created_at desc, y.created_at desc limit 1)
                ) f order by f.turn limit 1) r""";

    private static final Guarded AGENCY = () -> null;

    private record Pair(Currency from, Currency to, LocalDate day) {}

    /**
     * A rate as it was given.
     *
     * @param day that it was given for: the day asked for, or one of the last before it
     */
    public record Given(BigDecimal rate, LocalDate day) {}

    private final JdbcClient jdbc;
    private final Reads reads;
    private final OncePerTransaction<Map<Pair, Later<Optional<Given>>>> looked = new OncePerTransaction<>();
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    ExchangeRates(JdbcClient jdbc, Reads reads, AccessPolicy policy, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    public void enter(SignedIn who, ExchangeRate rate) {
        policy.require(who, Action.RATES_MANAGE, AGENCY);
        UUID id = Ids.next();
        jdbc.sql("""
                insert into exchange_rate (id, currency, base, day, rate, source, created_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, rate.currency().getCurrencyCode(), rate.base().getCurrencyCode(), rate.day(), rate.rate())
                .params(rate.source(), Timestamp.from(clock.instant()))
                .update();
        looked.forget();
        String pair = rate.currency() + "/" + rate.base() + " " + rate.day();
        trail.note(TrailNote.of("exchangeRate", id, null, "entered")
                .changing(Changes.none().with(pair, null, rate.rate().toPlainString())));
    }

    /** Those of them that this source has not given for that day yet; how many that were. */
    int add(List<ExchangeRate> found) {
        int added = 0;
        for (ExchangeRate rate : found) {
            added += jdbc.sql("""
                    insert into exchange_rate (id, currency, base, day, rate, source, created_at)
                    select :id, :currency, :base, :day, :rate, :source, :now
                    where not exists (select from exchange_rate where currency = :currency and base = :base and day = :day
                        and source = :source)""")
                    .param("id", Ids.next())
                    .param("currency", rate.currency().getCurrencyCode())
                    .param("base", rate.base().getCurrencyCode())
                    .param("day", rate.day())
                    .param("rate", rate.rate())
                    .param("source", rate.source())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
        looked.forget();
        if (added > 0) {
            trail.note(TrailNote.of("exchangeRate", Ids.next(), null, "fetched")
                    .changing(Changes.none().with("count", null, added)));
        }
        return added;
    }

    /**
     * The rate of the day or of the last days before it: as it was entered, else the other way round, else by a third currency that
     * both were given in on one day (rounded to twelve digits after the point). 1 between a currency and itself.
     */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> on(Currency from, Currency to, LocalDate day) {
        return given(from, to, day).map(Given::rate);
    }

    /** The same, with the day that it is of. */
    @Transactional(readOnly = true)
    public Optional<Given> given(Currency from, Currency to, LocalDate day) {
        return from.equals(to)
                ? Optional.of(new Given(BigDecimal.ONE, day))
                : looked.get(HashMap::new)
                        .computeIfAbsent(new Pair(from, to, day), this::look)
                        .get();
    }

    private Later<Optional<Given>> look(Pair pair) {
        Query query = Query.of(
                RATE,
                pair.from().getCurrencyCode(),
                pair.to().getCurrencyCode(),
                pair.day(),
                pair.day().minusDays(DAYS_GOOD));
        return reads.row(Given.class, query);
    }

    @Transactional(readOnly = true)
    public List<ExchangeRate> newest() {
        return jdbc.sql("select * from exchange_rate order by day desc, currency, created_at desc, id desc limit 60")
                .query(ExchangeRates::read)
                .list();
    }

    private static ExchangeRate read(ResultSet row, int number) throws SQLException {
        return new ExchangeRate(
                Currency.getInstance(row.getString("currency")),
                Currency.getInstance(row.getString("base")),
                row.getObject("day", LocalDate.class),
                row.getBigDecimal("rate").stripTrailingZeros(),
                row.getString("source"));
    }
}
