package app.jobbag.clients;

import app.jobbag.kernel.Ids;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.SignedIn;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The vocabulary of tests for clients, as rows: for the modules that do not care how a client is begun. */
@Component
public class SomeClients {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SomeClients(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A client with that account executive on its team. */
    public ClientId begin(SignedIn who, String name) {
        UUID id = Ids.next();
        String code = "T" + id.toString().substring(26).toUpperCase(Locale.ROOT);
        maintain("""
                insert into client (id, version, code, legal_name, status, country, currency, locale, zone, created_at)
                values (?, 0, ?, ?, 'ACTIVE', 'ES', 'EUR', 'es', 'Europe/Madrid', now())""", id, code.substring(0, 11), name);
        put(who, new ClientId(id), "LEAD_AE");
        return new ClientId(id);
    }

    public void put(SignedIn who, ClientId client, String duty) {
        maintain(
                "insert into team_member (client_id, person_id, duty, since) values (?, ?, ?, now())",
                client.value(),
                who.id().value(),
                duty);
    }

    public void dismiss(SignedIn who, ClientId client) {
        maintain(
                "delete from team_member where client_id = ? and person_id = ?",
                client.value(),
                who.id().value());
    }

    private void maintain(String sql, Object... values) {
        Viewers.as(
                new Viewer.Everything("test"),
                () -> transaction.execute(status -> jdbc.sql(sql).params(values).update()));
    }
}
