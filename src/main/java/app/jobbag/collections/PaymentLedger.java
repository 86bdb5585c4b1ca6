package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.periods.Periods;
import app.jobbag.staff.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger of payments: lines are added, never changed; one is taken back by a second against it. */
@Component
class PaymentLedger {
    private static final String LINES = """
            select p.*, exists (select from payment r where r.client_id = p.client_id and r.reverses_id = p.id) as undone
            from payment p\s""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Periods periods;

    PaymentLedger(JdbcClient jdbc, Clock clock, Periods periods) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.periods = periods;
    }

    /** @throws app.jobbag.kernel.Refused at the field when the books of the day are locked */
    void refuseLocked(LocalDate day, String field) {
        periods.require(day, field);
    }

    PaymentId add(SignedIn who, LedgerRow row) {
        periods.require(row.day());
        UUID id = Ids.next();
        jdbc.sql("""
                insert into payment (id, client_id, invoice_id, kind, received_on, amount, currency, reference, reverses_id, entry_id,
                    banked, banked_currency, gain, note, recorded_by, recorded_by_name, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        row.client().value(),
                        row.invoice().value(),
                        row.kind().name(),
                        row.day())
                .params(row.amount().amount(), row.amount().currency().getCurrencyCode(), row.reference())
                .param(row.reverses())
                .param(row.entry())
                .param(row.banked())
                .param(code(row.bankedCurrency()))
                .params(row.gain(), row.note(), who.id().value(), who.name(), Timestamp.from(clock.instant()))
                .update();
        return new PaymentId(id);
    }

    /** The line against it, on that day. */
    PaymentId takeBack(SignedIn who, LedgerRow line, UUID id, LocalDate day) {
        return add(who, line.against(id, day));
    }

    /** A line with its id. */
    record Line(UUID id, LedgerRow row, boolean undone) {}

    Optional<Line> find(PaymentId id) {
        return jdbc.sql(LINES + "where p.id = ?")
                .param(id.value())
                .query(PaymentLedger::line)
                .optional();
    }

    /** Those that came in with the entry and stand. */
    List<Line> standing(UUID entry) {
        return jdbc
                .sql(LINES + "where p.entry_id = ? and p.reverses_id is null order by p.id")
                .param(entry)
                .query(PaymentLedger::line)
                .list()
                .stream()
                .filter(line -> !line.undone())
                .toList();
    }

    List<PaymentDetails> of(InvoiceId invoice) {
        return jdbc.sql(LINES + "where p.invoice_id = ? order by p.received_on, p.id limit 200")
                .param(invoice.value())
                .query((row, n) -> details(row))
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                new LedgerRow(
                        new ClientId(row.getObject("client_id", UUID.class)),
                        new InvoiceId(row.getObject("invoice_id", UUID.class)),
                        PaymentKind.valueOf(row.getString("kind")),
                        row.getObject("received_on", LocalDate.class),
                        money(row),
                        row.getString("reference"),
                        row.getObject("reverses_id", UUID.class),
                        row.getObject("entry_id", UUID.class),
                        row.getBigDecimal("banked"),
                        currency(row.getString("banked_currency")),
                        row.getBigDecimal("gain"),
                        row.getString("note")),
                row.getBoolean("undone"));
    }

    private static PaymentDetails details(ResultSet row) throws SQLException {
        return new PaymentDetails(
                new PaymentId(row.getObject("id", UUID.class)),
                PaymentKind.valueOf(row.getString("kind")),
                row.getObject("received_on", LocalDate.class),
                money(row),
                came(row),
                row.getString("reference"),
                row.getObject("entry_id", UUID.class),
                row.getBigDecimal("gain"),
                row.getString("note"),
                row.getBoolean("undone"),
                row.getString("recorded_by_name"),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static @Nullable Money came(ResultSet row) throws SQLException {
        Currency currency = currency(row.getString("banked_currency"));
        return currency == null ? null : new Money(row.getBigDecimal("banked"), currency);
    }

    private static @Nullable Currency currency(@Nullable String code) {
        return code == null ? null : Currency.getInstance(code);
    }

    private static @Nullable String code(@Nullable Currency currency) {
        return currency == null ? null : currency.getCurrencyCode();
    }

    private static Money money(ResultSet row) throws SQLException {
        return new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")));
    }
}
