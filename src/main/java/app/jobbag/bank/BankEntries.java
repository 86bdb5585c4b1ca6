package app.jobbag.bank;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads movements. */
@Service
@Transactional(readOnly = true)
public class BankEntries {
    private static final String ALL = """
            select e.*, a.name as account from bank_entry e join bank_account a on a.id = e.account_id\s""";

    private final JdbcClient jdbc;

    BankEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for whom the entry was booked, and what of it. */
    public record Booked(
            String client, @Nullable UUID invoice, String number, String kind, Money amount, BigDecimal gain) {}

    public BankEntryDetails require(BankEntryId id) {
        return jdbc.sql(ALL + "where e.id = ?")
                .param(id.value())
                .query(BankEntries::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** As {@link #require}, and nobody else books it until the transaction ends. */
    @Transactional
    BankEntryDetails lock(BankEntryId id) {
        return jdbc.sql(ALL + "where e.id = ? for update of e")
                .param(id.value())
                .query(BankEntries::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What came in and waits for a word, the oldest first. */
    public List<BankEntryDetails> waiting(int most) {
        return jdbc.sql(ALL + "where e.state = 'OPEN' and e.amount > 0 order by e.booked_on, e.id limit ?")
                .param(most)
                .query(BankEntries::read)
                .list();
    }

    /** What stands in the books of it. */
    public List<Booked> booked(BankEntryId id) {
        return jdbc.sql("""
                select coalesce(c.trading_names[1], c.legal_name) as client, i.id as invoice, i.number, p.kind, p.amount, p.currency, p.gain, p.id
                from payment p join invoice i on i.client_id = p.client_id and i.id = p.invoice_id join client c on c.id = p.client_id
                where p.entry_id = :id and p.reverses_id is null
                    and not exists (select from payment r where r.client_id = p.client_id and r.reverses_id = p.id)
                union all
                select coalesce(c.trading_names[1], c.legal_name), null, '', b.kind, b.amount, b.currency, 0, b.id
                from client_balance b join client c on c.id = b.client_id
                where b.entry_id = :id and b.reverses_id is null
                    and not exists (select from client_balance r where r.client_id = b.client_id and r.reverses_id = b.id)
                order by id limit 200""")
                .param("id", id.value())
                .query((row, n) -> new Booked(
                        row.getString("client"),
                        row.getObject("invoice", UUID.class),
                        row.getString("number"),
                        row.getString("kind"),
                        money(row, "amount", row.getString("currency")),
                        row.getBigDecimal("gain")))
                .list();
    }

    private static BankEntryDetails read(ResultSet row, int number) throws SQLException {
        String currency = row.getString("currency");
        String original = row.getString("original_currency");
        return new BankEntryDetails(
                new BankEntryId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new BankAccountId(row.getObject("account_id", UUID.class)),
                row.getString("account"),
                row.getObject("booked_on", LocalDate.class),
                row.getObject("value_on", LocalDate.class),
                money(row, "amount", currency),
                row.getString("reference"),
                row.getString("end_to_end"),
                row.getString("text"),
                row.getString("party"),
                row.getString("party_account"),
                money(row, "charges", currency),
                original == null || !known(original) ? null : money(row, "original_amount", original),
                EntryState.valueOf(row.getString("state")));
    }

    private static boolean known(String currency) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(each -> each.getCurrencyCode().equals(currency));
    }

    private static Money money(ResultSet row, String column, String currency) throws SQLException {
        return new Money(row.getBigDecimal(column), Currency.getInstance(currency));
    }
}
