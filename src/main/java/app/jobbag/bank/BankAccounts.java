package app.jobbag.bank;

import app.jobbag.bank.statements.CsvMapping;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The agency's accounts, each with the way its CSV is read. */
@Service
@Transactional
public class BankAccounts {
    static final Guarded AGENCY = () -> null;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final AccessPolicy policy;
    private final Clock clock;

    BankAccounts(JdbcClient jdbc, JsonMapper json, AccessPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.policy = policy;
        this.clock = clock;
    }

    /** @throws Refused when there is one of that number and currency, or the number is none */
    public BankAccountId open(SignedIn who, String name, String number, Currency currency) {
        policy.require(who, Action.BANK_WRITE, AGENCY);
        String bare = number.replaceAll("[\\s.\\-/]", "").toUpperCase(Locale.ROOT);
        if (!bare.matches("[A-Z0-9]{4,34}")) {
            throw new Refused("bank.refused.number").at("number");
        }
        if (bare.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}") && !Mod97.fits(bare)) {
            throw new Refused("bank.refused.iban").at("number");
        }
        if (all().stream()
                .anyMatch(each -> each.number().equals(bare) && each.currency().equals(currency))) {
            throw new Refused("bank.refused.sameAccount").at("number");
        }
        BankAccountId id = new BankAccountId(Ids.next());
        jdbc.sql("insert into bank_account (id, version, name, number, currency, created_at) values (?, 0, ?, ?, ?, ?)")
                .params(id.value(), name, bare, currency.getCurrencyCode(), Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public List<BankAccountDetails> all() {
        return jdbc.sql("select * from bank_account order by name, id limit 100")
                .query(this::read)
                .list();
    }

    @Transactional(readOnly = true)
    public BankAccountDetails require(BankAccountId id) {
        return jdbc.sql("select * from bank_account where id = ?")
                .param(id.value())
                .query(this::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The next file of the account is read the same way. */
    void remember(BankAccountId id, CsvMapping mapping) {
        jdbc.sql("update bank_account set mapping = cast(? as jsonb), version = version + 1 where id = ?")
                .params(json.writeValueAsString(mapping), id.value())
                .update();
    }

    private BankAccountDetails read(ResultSet row, int number) throws SQLException {
        String mapping = row.getString("mapping");
        return new BankAccountDetails(
                new BankAccountId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                row.getString("number"),
                Currency.getInstance(row.getString("currency")),
                mapping == null ? null : json.readValue(mapping, CsvMapping.class));
    }
}
