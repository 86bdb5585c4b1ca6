package app.jobbag.weekly;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.Ids;
import app.jobbag.meetings.MeetingsFixture;
import app.jobbag.meetings.Party;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Ana writes to Lucía each week. */
record WeeklyScene(MeetingsFixture house, JdbcClient jdbc, ClientId client, SignedIn ana, SignedIn boss, Party lucia) {
    /** A Friday afternoon in Madrid. */
    static final Instant FRIDAY = Instant.parse("2026-11-27T14:30:00Z");

    static WeeklyScene of(JdbcClient jdbc, PlatformTransactionManager transactions) {
        MeetingsFixture house = new MeetingsFixture(jdbc, transactions);
        ClientId client = house.aClient();
        SignedIn ana = house.onTeam(client, "Ana Ruiz", Role.AE);
        SignedIn boss = house.aPerson("Marta Directora", Role.MANAGER);
        return new WeeklyScene(
                house, jdbc, client, ana, boss, house.aContact(client, "Lucía Ordóñez", "OPERATIONAL", "es", true));
    }

    ContactId reader() {
        return new ContactId(lucia.id());
    }

    List<ContactId> readers() {
        return List.of(reader());
    }

    Viewer.Contact viewer() {
        return new Viewer.Contact(lucia.id(), client.value(), "Lucía Ordóñez");
    }

    void lives(String zone, Instant since) {
        house.maintain(() -> jdbc.sql("update client set zone = ?, created_at = ? where id = ?")
                .params(zone, java.sql.Timestamp.from(since), client.value())
                .update());
    }

    /** An agreed step of Ana's. */
    UUID step(String text, LocalDate due) {
        UUID id = Ids.next();
        house.maintain(() -> {
            UUID meeting = Ids.next();
            jdbc.sql("""
                    insert into meeting (id, client_id, version, kind, subject, purpose, local_start, zone, starts_at, duration,
                        place, call_link, executive_reason, state, planned_by, cancel_reason, created_at)
                    values (?, ?, 0, 'CLIENT', 'Weekly talk', '', '2026-11-20 10:00', 'Europe/Madrid',
                        '2026-11-20 09:00+00', 30, '', '', '', 'PLANNED', ?, '', now())""").params(meeting, client.value(), ana.id().value()).update();
            return jdbc.sql("""
                    insert into action_item (id, client_id, version, meeting_id, minutes_number, step, person_id, cooperation,
                        due, state, evidence, created_at)
                    values (?, ?, 0, ?, 'MIN-1', ?, ?, '', ?, 'OPEN', '', now())""")
                    .params(id, client.value(), meeting, text, ana.id().value(), due)
                    .update();
        });
        return id;
    }

    int count(String sql) {
        return house.maintain(() -> jdbc.sql(sql)
                .param("client", client.value())
                .query(Integer.class)
                .single());
    }
}
