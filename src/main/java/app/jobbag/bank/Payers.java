package app.jobbag.bank;

import app.jobbag.clients.ClientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who pays for which client: by account and name, learned from what was confirmed, and by what the client is called. */
@Component
class Payers {
    private static final int SHORTEST = 4;
    private static final List<String> FORMS = List.of(
            "s a u", "s l u", "s a", "s l", "sa", "sl", "sau", "slu", "gmbh", "ag", "ltd", "limited", "inc", "co", "kg",
            "sas", "sarl", "bv", "plc", "llc");

    private final JdbcClient jdbc;
    private final Clock clock;

    Payers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is known of a client: names are folded. */
    record Known(String name, Set<String> accounts, Set<String> learned, Set<String> called) {
        boolean paysFrom(BankEntryDetails entry) {
            return !entry.partyAccount().isEmpty() && accounts.contains(entry.partyAccount());
        }

        boolean isCalled(BankEntryDetails entry) {
            String party = fold(entry.party());
            String said = " " + party + " " + fold(entry.text()) + " ";
            return !party.isEmpty() && learned.contains(party)
                    || called.stream().anyMatch(each -> said.contains(" " + each + " "));
        }
    }

    Map<ClientId, Known> all() {
        Map<ClientId, Known> all = new HashMap<>();
        jdbc.sql("""
                select c.id, array_prepend(c.legal_name, c.trading_names) as called,
                    coalesce(c.trading_names[1], c.legal_name) as name,
                    array(select distinct p.account from bank_payer p where p.client_id = c.id and p.account <> '') as accounts,
                    array(select distinct p.name from bank_payer p where p.client_id = c.id and p.name <> '') as learned
                from client c where c.status <> 'ARCHIVED' limit 5000""").query(row -> {
            Set<String> called = new HashSet<>();
            texts(row, "called").forEach(each -> called.add(fold(each)));
            called.removeIf(each -> each.length() < SHORTEST);
            all.put(
                    new ClientId(row.getObject("id", UUID.class)),
                    new Known(row.getString("name"), texts(row, "accounts"), texts(row, "learned"), called));
        });
        return all;
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return new HashSet<>(Arrays.asList((String[]) row.getArray(column).getArray()));
    }

    void learn(ClientId client, BankEntryDetails entry) {
        String name = fold(entry.party());
        if (name.isEmpty() && entry.partyAccount().isEmpty()) {
            return;
        }
        jdbc.sql(
                        "insert into bank_payer (client_id, account, name, learned_at) values (?, ?, ?, ?) on conflict do nothing")
                .params(client.value(), entry.partyAccount(), name, Timestamp.from(clock.instant()))
                .update();
    }

    /** Legal forms, accents and signs tell no client from another. */
    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String bare = plain;
        for (String form : FORMS) {
            bare = bare.endsWith(" " + form) ? bare.substring(0, bare.length() - form.length() - 1) : bare;
        }
        return bare;
    }
}
