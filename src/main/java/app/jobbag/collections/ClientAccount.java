package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The statement of account of a client: what was invoiced and what was paid, day by day, with what was then open. */
@Service
@Transactional(readOnly = true)
public class ClientAccount {
    private static final int YEAR = 365;

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final AgencyBook agency;
    private final Reads reads;
    private final BalanceLedger balances;

    ClientAccount(JdbcClient jdbc, AccessPolicy policy, AgencyBook agency, Reads reads, BalanceLedger balances) {
        this.balances = balances;
        this.jdbc = jdbc;
        this.policy = policy;
        this.agency = agency;
        this.reads = reads;
    }

    /**
     * A line of it.
     *
     * @param kind INVOICE or what a payment is
     * @param amount below nothing what the client owes less by it
     * @param open in that currency, after it
     */
    public record Line(
            LocalDate day, String kind, UUID invoice, String number, String said, Money amount, Money open) {}

    /**
     * @param before what was open in each currency before the first line
     * @param balances what moved what the client has beyond its invoices
     */
    public record Statement(
            LocalDate from,
            LocalDate to,
            List<Money> before,
            List<Line> lines,
            List<Money> open,
            List<Mark> marks,
            List<BalanceDetails> balances) {
        /** What the client has with the agency, one amount a currency. */
        public List<Money> has() {
            return sums(balances);
        }

        static List<Money> sums(List<BalanceDetails> balances) {
            return balances.stream()
                    .map(BalanceDetails::money)
                    .collect(Collectors.groupingBy(
                            Money::currency, LinkedHashMap::new, Collectors.reducing(Money::plus)))
                    .values()
                    .stream()
                    .flatMap(Optional::stream)
                    .filter(Money::isPositive)
                    .toList();
        }

        /** What the client itself has said against them: it reads these too. */
        public List<Mark> disputes() {
            return marks.stream().filter(each -> each.disputed() != null).toList();
        }
    }

    /** What stands beside an open invoice: that it is disputed, or promised by a day. */
    public record Mark(
            UUID id,
            String number,
            String currency,
            BigDecimal open,
            @Nullable BigDecimal disputed,
            @Nullable BigDecimal promised,
            @Nullable LocalDate promisedOn) {
        public Money of(BigDecimal amount) {
            return new Money(amount, Currency.getInstance(currency));
        }
    }

    /** The last year, until today. */
    public Statement of(SignedIn who, ClientId client) {
        policy.require(who, Action.INVOICE_SEE, Guarded.client(client.value()));
        LocalDate today = agency.today();
        LocalDate from = today.minusDays(YEAR);
        Later<List<Mark>> marks = reads.rows(Mark.class, Query.of("""
                select o.id, o.number, o.currency, o.open, m.disputed, case when not m.promise_kept then m.promised end as promised,
                    m.promised_on
                from open_invoice o join receivable_mark m on m.client_id = o.client_id and m.invoice_id = o.id
                where o.client_id = ? and (m.disputed is not null or m.promised is not null and not m.promise_kept)
                order by o.number limit 200""", client.value()));
        Later<List<BalanceDetails>> balance = balances.of(client);
        Map<Currency, Money> running = before(client, from);
        List<Money> before = List.copyOf(running.values());
        List<Line> lines = new ArrayList<>();
        jdbc.sql("""
                select m.day, m.kind, m.invoice_id, i.number, m.said, m.amount, m.currency
                from receivable_movement m join invoice i on i.client_id = m.client_id and i.id = m.invoice_id
                where m.client_id = ? and m.day >= ? and m.day <= ? order by m.day, m.at, m.kind limit 1000""").params(client.value(), from, today).query(row -> {
            Currency currency = Currency.getInstance(row.getString("currency"));
            Money amount = new Money(row.getBigDecimal("amount"), currency);
            Money open = running.merge(currency, amount, Money::plus);
            lines.add(new Line(
                    row.getObject("day", LocalDate.class),
                    row.getString("kind"),
                    row.getObject("invoice_id", UUID.class),
                    row.getString("number"),
                    row.getString("said"),
                    amount,
                    open));
        });
        return new Statement(from, today, before, lines, List.copyOf(running.values()), marks.get(), balance.get());
    }

    private record Before(String currency, BigDecimal open) {}

    private Map<Currency, Money> before(ClientId client, LocalDate day) {
        Map<Currency, Money> before = new HashMap<>();
        reads.rows(Before.class, Query.of("""
                select currency, sum(amount) as open from receivable_movement where client_id = ? and day < ?
                group by currency having sum(amount) <> 0 order by currency""", client.value(), day)).get().forEach(row -> {
            Currency currency = Currency.getInstance(row.currency());
            before.put(currency, new Money(row.open(), currency));
        });
        return before;
    }
}
