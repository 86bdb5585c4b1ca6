package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
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

/** Clients, contacts and people to meet, as rows: these tests are about none of them. */
public final class MeetingsFixture {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public MeetingsFixture(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    public <T> T as(SignedIn who, Supplier<T> work) {
        return as(new Viewer.Person(who.id().value(), who.name()), work);
    }

    public void as(SignedIn who, Runnable work) {
        as(who, () -> {
            work.run();
            return true;
        });
    }

    public <T> T maintain(Supplier<T> work) {
        return as(new Viewer.Everything("fixture"), work);
    }

    public ClientId aClient() {
        UUID id = Ids.next();
        String code = "M" + id.toString().substring(26).toUpperCase(Locale.ROOT);
        maintain(() -> jdbc.sql("""
                insert into client (id, version, code, legal_name, status, country, currency, locale, zone, created_at)
                values (?, 0, ?, ?, 'ACTIVE', 'ES', 'EUR', 'es', 'Europe/Madrid', now())""")
                .params(id, code.substring(0, 11), "Cervezas Peñafiel " + code)
                .update());
        return new ClientId(id);
    }

    public Party aContact(ClientId client, String name, String seniority, String locale, boolean consent) {
        UUID id = Ids.next();
        maintain(() -> jdbc.sql("""
                insert into contact (id, client_id, version, name, email, seniority, locale, mail_consent, created_at)
                values (?, ?, 0, ?, ?, ?, ?, ?, now())""")
                .params(id, client.value(), name, id + "@penafiel.example", seniority, locale, consent)
                .update());
        return Party.of(new ContactId(id));
    }

    public SignedIn aPerson(String name, Role role) {
        UUID id = Ids.next();
        maintain(() -> jdbc.sql("""
                insert into person (id, version, name, email, title, active, locale, zone, theme, created_at)
                values (?, 0, ?, ?, '', true, 'en', 'Europe/Madrid', 'AUTO', now())""").params(id, name, id + "@almendro.example").update());
        maintain(() -> jdbc.sql("insert into person_role (person_id, role) values (?, ?)")
                .params(id, role.name())
                .update());
        return new SignedIn(
                new PersonId(id), name, Set.of(role), Set.of(), Locale.ENGLISH, ZoneId.of("Europe/Madrid"), Theme.AUTO);
    }

    public SignedIn onTeam(ClientId client, String name, Role role) {
        return onTeam(client, aPerson(name, role), role);
    }

    public SignedIn onTeam(ClientId client, SignedIn person, Role role) {
        String duty = role == Role.LEAD || role == Role.CONTRIBUTOR ? role.name() : "AE";
        maintain(() -> jdbc.sql("insert into team_member (client_id, person_id, duty, since) values (?, ?, ?, now())")
                .params(client.value(), person.id().value(), duty)
                .update());
        return person;
    }

    public void offTeam(ClientId client, SignedIn person) {
        maintain(() -> jdbc.sql("delete from team_member where client_id = ? and person_id = ?")
                .params(client.value(), person.id().value())
                .update());
    }

    private <T> T as(Viewer viewer, Supplier<T> work) {
        return Viewers.as(viewer, () -> transaction.execute(status -> work.get()));
    }
}
