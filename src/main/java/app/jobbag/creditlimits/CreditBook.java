package app.jobbag.creditlimits;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.scope.Scope;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The limits and what is used of them, as they stand in the database. */
@Component
class CreditBook {
    private static final String ROWS = """
            select k.id, k.client_id as client, c.code, coalesce(c.trading_names[1], c.legal_name) as name, k.version, k.amount,
                k.currency, k.note, k.set_by_name, k.set_at, k.over_since, u.receivable, u.advance, u.asked, u.unbilled, u.unrated,
                coalesce(credit_worth(a.worth, a.currency, k.currency, a.day), 0) as more,
                exists (select from credit_release r where r.client_id = k.client_id and r.order_id = a.order_id
                    and r.currency = a.currency and r.amount >= a.worth) as released
            from (select cast(? as uuid) as order_id, cast(? as numeric) as worth, cast(? as text) as currency,
                jobbag_agency_day(cast(? as timestamptz)) as day) a
            cross join client_credit k join client c on c.id = k.client_id
            cross join lateral credit_used(k.client_id, k.currency, a.day) u where %s""";

    private static final String OF_CLIENT = ROWS.formatted("k.client_id = ?");
    private static final String ALL = ROWS.formatted("k.amount is not null order by name, c.id limit 1000");
    private static final String CHANGED = ROWS.formatted("k.amount is not null and"
            + " (u.receivable + u.asked + u.unbilled - u.advance > k.amount) <> (k.over_since is not null)");

    private final JdbcClient jdbc;
    private final Reads reads;
    private final Clock clock;

    CreditBook(JdbcClient jdbc, Reads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
    }

    Later<Optional<CreditRow>> of(ClientId client) {
        return reads.row(CreditRow.class, query(OF_CLIENT, null, client.value()));
    }

    Later<Optional<CreditRow>> of(PlannedOrder order) {
        return reads.row(CreditRow.class, query(OF_CLIENT, order, order.client().value()));
    }

    private record Used(BigDecimal used, String currency) {}

    /** What of its credit it uses, or would use, in its own currency. */
    Later<Money> used(ClientId client) {
        return reads.row(Used.class, Query.of("""
                select u.receivable + u.asked + u.unbilled - u.advance as used, c.currency from client c
                cross join lateral credit_used(c.id, c.currency, jobbag_agency_day(cast(? as timestamptz))) u
                where c.id = ?""", Timestamp.from(clock.instant()), client.value()))
                .map(found -> found.map(row -> new Money(row.used(), Currency.getInstance(row.currency())))
                        .orElseThrow(NotFound::new));
    }

    /** Of all clients that the viewer sees and that have one. */
    Later<List<CreditRow>> all() {
        return reads.rows(CreditRow.class, query(ALL, null));
    }

    /** Those that crossed their limit since somebody looked. */
    List<CreditRow> changed() {
        return reads.rows(CreditRow.class, query(CHANGED, null)).get();
    }

    /** Holds the client's credit still until the transaction ends; false where it has no limit. To be asked before it is read. */
    boolean lock(ClientId client) {
        return jdbc.sql("select amount is not null from client_credit where client_id = ? for update")
                .param(client.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /**
     * @param limit null to take it away; in the currency then
     * @return under which its history is found
     */
    UUID set(ClientId client, @Nullable Money limit, Currency currency, String note) {
        return jdbc.sql("""
                insert into client_credit (id, client_id, version, amount, currency, note, set_by_name, set_at)
                values (:id, :client, 1, :amount, :currency, :note, :by, :now)
                on conflict (client_id) do update set version = client_credit.version + 1, amount = excluded.amount,
                    currency = excluded.currency, note = excluded.note, set_by_name = excluded.set_by_name,
                    set_at = excluded.set_at, over_since = case when excluded.amount is null then null else client_credit.over_since end
                returning id""")
                .param("id", Ids.next())
                .param("client", client.value())
                .param("amount", limit == null ? null : limit.amount(), Types.NUMERIC)
                .param("currency", currency.getCurrencyCode())
                .param("note", note)
                .param("by", Scope.current().viewer().name())
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .single();
    }

    void mark(ClientId client, boolean over) {
        jdbc.sql(
                        "update client_credit set over_since = case when :over then cast(:now as timestamptz) end where client_id = :client")
                .param("over", over)
                .param("now", Timestamp.from(clock.instant()))
                .param("client", client.value())
                .update();
    }

    private Query query(String sql, @Nullable PlannedOrder order, Object... more) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(order == null ? null : order.order());
        values.add(order == null ? BigDecimal.ZERO : order.worth().amount());
        values.add(order == null ? null : order.worth().currency().getCurrencyCode());
        values.add(Timestamp.from(clock.instant()));
        values.addAll(Arrays.asList(more));
        return new Query(sql, values);
    }
}
