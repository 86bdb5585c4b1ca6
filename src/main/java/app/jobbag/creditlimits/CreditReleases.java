package app.jobbag.creditlimits;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders that may go above a limit, and those that wait for that. */
@Component
class CreditReleases {
    private final JdbcClient jdbc;
    private final Reads reads;
    private final Clock clock;

    CreditReleases(JdbcClient jdbc, Reads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
    }

    void add(SignedIn who, PlannedOrder order, CreditStanding after, String reason) {
        jdbc.sql("""
                insert into credit_release (id, client_id, order_id, amount, currency, used, credit, credit_currency, reason,
                    released_by, released_by_name, released_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), order.client().value(), order.order())
                .params(order.worth().amount(), order.worth().currency().getCurrencyCode())
                .params(after.used().amount(), after.limit().amount())
                .params(after.limit().currency().getCurrencyCode(), reason)
                .params(who.id().value(), who.name(), Timestamp.from(clock.instant()))
                .update();
    }

    /** The newest first. */
    Later<List<CreditRelease>> of(ClientId client) {
        return reads.rows(Row.class, Query.of("""
                select r.order_id as id, concat_ws(' ', o.number, o.title) as name, r.amount, r.currency, r.used, r.credit,
                    r.credit_currency, r.reason, r.released_by_name as by_name, r.released_at as at
                from credit_release r join work_order o on o.client_id = r.client_id and o.id = r.order_id
                where r.client_id = ? order by r.released_at desc, r.id desc limit 200""", client.value()))
                .map(rows -> rows.stream().map(Row::release).toList());
    }

    /** Submitted orders with which their clients would be above their limits, the oldest first. */
    Later<List<WaitingOrder>> waiting() {
        return reads.rows(
                        WaitingRow.class,
                        Query.of("""
                select o.id, o.title, coalesce(c.trading_names[1], c.legal_name) as client, coalesce(o.estimate, 0) as worth, o.currency
                from work_order o join client_credit k on k.client_id = o.client_id join client c on c.id = o.client_id
                cross join lateral credit_used(k.client_id, k.currency, jobbag_agency_day(cast(? as timestamptz))) u
                where o.status = 'SUBMITTED' and k.amount is not null and u.receivable + u.asked + u.unbilled - u.advance
                        + coalesce(credit_worth(o.estimate, o.currency, k.currency, jobbag_agency_day(cast(? as timestamptz))), 0) > k.amount
                    and not exists (select from credit_release r where r.client_id = o.client_id and r.order_id = o.id
                        and r.currency = o.currency and r.amount >= coalesce(o.estimate, 0))
                order by o.created_at, o.id limit 200""", Timestamp.from(clock.instant()), Timestamp.from(clock.instant())))
                .map(rows -> rows.stream().map(WaitingRow::order).toList());
    }

    private record Row(
            UUID id,
            String name,
            BigDecimal amount,
            String currency,
            BigDecimal used,
            BigDecimal credit,
            String creditCurrency,
            String reason,
            String byName,
            Instant at) {
        CreditRelease release() {
            Currency money = Currency.getInstance(creditCurrency);
            return new CreditRelease(
                    id,
                    name,
                    new Money(amount, Currency.getInstance(currency)),
                    new Money(used, money),
                    new Money(credit, money),
                    reason,
                    byName,
                    at);
        }
    }

    private record WaitingRow(UUID id, String title, String client, BigDecimal worth, String currency) {
        WaitingOrder order() {
            return new WaitingOrder(id, title, client, new Money(worth, Currency.getInstance(currency)));
        }
    }
}
