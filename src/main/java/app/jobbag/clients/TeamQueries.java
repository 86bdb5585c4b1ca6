package app.jobbag.clients;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of teams and walls. */
@Component
class TeamQueries {
    private final JdbcClient jdbc;
    private final Reads reads;

    TeamQueries(JdbcClient jdbc, Reads reads) {
        this.jdbc = jdbc;
        this.reads = reads;
    }

    /** A wall and a team change could miss each other: one such change at a time. */
    void lockWalls() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('wall'))").query().singleRow();
    }

    /** Asks over all clients of the person, also those that the asking manager does not see. */
    boolean walledOff(ClientId client, PersonId person) {
        return jdbc.sql("select jobbag_walled_off(?, ?)")
                .params(client.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    void put(ClientId client, PersonId person, Duty duty, Instant now) {
        if (duty == Duty.LEAD_AE) {
            jdbc.sql("update team_member set duty = 'AE' where client_id = ? and duty = 'LEAD_AE'")
                    .param(client.value())
                    .update();
        }
        jdbc.sql("""
                insert into team_member (client_id, person_id, duty, since) values (?, ?, ?, ?)
                on conflict (client_id, person_id) do update set duty = excluded.duty""")
                .params(client.value(), person.value(), duty.name(), Timestamp.from(now))
                .update();
    }

    /** Whether the person was on it. */
    boolean remove(ClientId client, PersonId person) {
        return jdbc.sql("delete from team_member where client_id = ? and person_id = ?")
                        .params(client.value(), person.value())
                        .update()
                > 0;
    }

    List<String> onBoth(ClientId client, ClientId other) {
        return jdbc.sql("""
                select p.name from person p join team_member a on a.person_id = p.id and a.client_id = ?
                join team_member b on b.person_id = p.id and b.client_id = ? order by p.name""")
                .params(client.value(), other.value())
                .query(String.class)
                .list();
    }

    void wall(ClientId client, ClientId other, String reason, Instant now) {
        jdbc.sql("""
                insert into wall (client_a, client_b, reason, since)
                values (least(:one, :two), greatest(:one, :two), :reason, :now) on conflict do nothing""")
                .param("one", client.value())
                .param("two", other.value())
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Whether there was one. */
    boolean tearDown(ClientId client, ClientId other) {
        return jdbc.sql("delete from wall where client_a = least(:one, :two) and client_b = greatest(:one, :two)")
                        .param("one", client.value())
                        .param("two", other.value())
                        .update()
                > 0;
    }

    Later<List<TeamMember>> of(ClientId client) {
        return reads.rows(TeamMember.class, Query.of("""
                select p.id as person, p.name, t.duty from team_member t join person p on p.id = t.person_id
                where t.client_id = ?
                order by array_position(array['LEAD_AE', 'AE', 'LEAD', 'CONTRIBUTOR'], t.duty), p.name""", client.value()));
    }

    List<String> leads(ClientId client, Discipline discipline) {
        return jdbc.sql("""
                select p.name from team_member t join person p on p.id = t.person_id
                join person_role r on r.person_id = p.id and r.role = 'LEAD'
                join person_discipline d on d.person_id = p.id and d.discipline = ?
                where t.client_id = ? and p.active order by p.name""")
                .params(discipline.name(), client.value())
                .query(String.class)
                .list();
    }

    /** @throws NotFound when there is nobody of that id */
    void requireKnown(PersonId person) {
        name(person);
    }

    String name(PersonId person) {
        return jdbc.sql("select name from person where id = ?")
                .param(person.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
