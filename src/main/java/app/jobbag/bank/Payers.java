package app.jobbag.bank;

import app.jobbag.clients.ClientId;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Clock;
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
    private static final List<String> FORMS = List.of("s a u", "s l u", "s a", "s l", "sa", "sl", "sau", "slu", "gmbh", "ag",
            "ltd", "limited", "inc", "co", "kg", "sas", "sarl", "bv", "plc", "llc");

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
                select id, legal_name, trading_names, coalesce(trading_names[1], legal_name) as name from client
                where status <> 'ARCHIVED' limit 5000""").query(row -> {
            Set<String> called = new HashSet<>();
            called.add(fold(row.getString("legal_name")));
            for (String each : (String[]) row.getArray("trading_names").getArray()) {
                called.add(fold(each));
            }
            called.removeIf(each -> each.length() < SHORTEST);
            all.put(
                    new ClientId(row.getObject("id", UUID.class)),
                    new Known(row.getString("name"), new HashSet<>(), new HashSet<>(), called));
        });
        jdbc.sql("select client_id, account, name from bank_payer limit 20000").query(row -> {
            Known known = all.get(new ClientId(row.getObject("client_id", UUID.class)));
            if (known != null) {
                known.accounts().add(row.getString("account"));
                known.learned().add(row.getString("name"));
            }
        });
        return all;
    }

    void learn(ClientId client, BankEntryDetails entry) {
        String name = fold(entry.party());
        if (name.isEmpty() && entry.partyAccount().isEmpty()) {
            return;
        }
        jdbc.sql("insert into bank_payer (client_id, account, name, learned_at) values (?, ?, ?, ?) on conflict do nothing")
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
