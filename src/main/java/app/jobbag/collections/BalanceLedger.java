package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.periods.Periods;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger of balances. The database refuses what would bring one below nothing. */
@Component
class BalanceLedger {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Periods periods;
    private final Reads reads;

    BalanceLedger(JdbcClient jdbc, Clock clock, Periods periods, Reads reads) {
        this.reads = reads;
        this.jdbc = jdbc;
        this.clock = clock;
        this.periods = periods;
    }

    /** @throws Refused at the field when the books of the day are locked */
    void refuseLocked(LocalDate day, String field) {
        periods.require(day, field);
    }

    /** A line with its id. */
    record Line(UUID id, BalanceRow row) {}

    UUID add(SignedIn who, BalanceRow row) {
        periods.require(row.day());
        if (row.amount().isNegative()
                && of(row.client(), row.amount().currency()).plus(row.amount()).isNegative()) {
            throw new Refused(
                    "collections.refused.noBalance",
                    of(row.client(), row.amount().currency()));
        }
        try {
            return insert(who, row);
        } catch (DataAccessException e) {
            if (String.valueOf(e.getMessage()).contains("below nothing")) {
                throw new Refused(
                        "collections.refused.noBalance", Money.zero(row.amount().currency()));
            }
            throw e;
        }
    }

    private UUID insert(SignedIn who, BalanceRow row) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into client_balance (id, client_id, kind, day, amount, currency, reverses_id, payment_id, entry_id, banked,
                    note, recorded_by, recorded_by_name, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        row.client().value(),
                        row.kind().name(),
                        row.day(),
                        row.amount().amount())
                .param(row.amount().currency().getCurrencyCode())
                .param(row.reverses())
                .param(row.payment())
                .param(row.entry())
                .param(row.banked())
                .params(row.note(), who.id().value(), who.name(), Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    void takeBack(SignedIn who, Line line, LocalDate day, String reason) {
        add(who, line.row().against(line.id(), day, reason));
    }

    Money of(ClientId client, Currency currency) {
        return new Money(
                jdbc.sql("select coalesce(sum(amount), 0) from client_balance where client_id = ? and currency = ?")
                        .params(client.value(), currency.getCurrencyCode())
                        .query(BigDecimal.class)
                        .single(),
                currency);
    }

    /** Those of the entry that nobody has taken back. */
    List<Line> standing(UUID entry) {
        return jdbc.sql("""
                select b.* from client_balance b where b.entry_id = ? and b.reverses_id is null and not exists (
                    select from client_balance r where r.client_id = b.client_id and r.reverses_id = b.id) order by b.id""").param(entry).query(BalanceLedger::read).list();
    }

    /** Of a client, the newest first. */
    Later<List<BalanceDetails>> of(ClientId client) {
        return reads.rows(BalanceDetails.class, Query.of("""
                select b.id, b.kind, b.day, b.amount, b.currency, b.entry_id, b.reverses_id, b.note, b.recorded_by_name,
                    exists (select from client_balance r where r.client_id = b.client_id and r.reverses_id = b.id) as undone
                from client_balance b where b.client_id = ? order by b.day desc, b.id desc""", client.value()));
    }

    /** One that was entered by hand and stands. */
    Optional<Line> byHand(BalanceId id) {
        return jdbc.sql("""
                select b.* from client_balance b where b.id = ? and b.entry_id is null and b.kind <> 'USED' and b.reverses_id is null
                    and not exists (select from client_balance r where r.client_id = b.client_id and r.reverses_id = b.id)""").param(id.value()).query(BalanceLedger::read).optional();
    }

    private static Line read(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                new BalanceRow(
                        new ClientId(row.getObject("client_id", UUID.class)),
                        BalanceKind.valueOf(row.getString("kind")),
                        row.getObject("day", LocalDate.class),
                        new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                        row.getObject("reverses_id", UUID.class),
                        row.getObject("payment_id", UUID.class),
                        row.getObject("entry_id", UUID.class),
                        row.getString("note")));
    }
}
