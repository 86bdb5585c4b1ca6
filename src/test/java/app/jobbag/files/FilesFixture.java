package app.jobbag.files;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.staff.Theme;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Clients and people to keep files for, as rows: these tests sit below the modules that make them. */
public class FilesFixture {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    FilesFixture(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    public <T> T as(Viewer viewer, Supplier<T> work) {
        return Viewers.as(viewer, () -> transaction.execute(status -> work.get()));
    }

    public <T> T as(SignedIn who, Supplier<T> work) {
        return as(new Viewer.Person(who.id().value(), who.name()), work);
    }

    public ClientId aClient() {
        UUID id = Ids.next();
        String code = "F" + id.toString().substring(26).toUpperCase(Locale.ROOT).substring(0, 10);
        maintain(() ->
                jdbc.sql("""
                insert into client (id, version, code, legal_name, status, country, currency, locale, zone, created_at)
                values (?, 0, ?, ?, 'ACTIVE', 'ES', 'EUR', 'es', 'Europe/Madrid', now())""").params(id, code, "Cervezas Peñafiel " + code).update());
        return new ClientId(id);
    }

    public SignedIn onTeamOf(ClientId client, Role role) {
        UUID id = Ids.next();
        maintain(() -> jdbc.sql("""
                insert into person (id, version, name, email, title, active, locale, zone, theme, created_at)
                values (?, 0, 'Ana Ruiz', ?, '', true, 'es', 'Europe/Madrid', 'AUTO', now())""").params(id, id + "@almendro.example").update());
        maintain(() -> jdbc.sql("insert into person_role (person_id, role) values (?, ?)")
                .params(id, role.name())
                .update());
        maintain(
                () -> jdbc.sql("insert into team_member (client_id, person_id, duty, since) values (?, ?, 'AE', now())")
                        .params(client.value(), id)
                        .update());
        return new SignedIn(
                new PersonId(id),
                "Ana Ruiz",
                Set.of(role),
                Set.<Discipline>of(),
                Locale.forLanguageTag("es"),
                ZoneId.of("Europe/Madrid"),
                Theme.AUTO);
    }

    private void maintain(Supplier<Integer> change) {
        as(new Viewer.Everything("fixture"), change);
    }
}
