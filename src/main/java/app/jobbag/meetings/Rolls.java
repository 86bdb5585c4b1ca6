package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.staff.Locales;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a client's {@link Roll} in one query: its team, the managers no wall keeps out, and its contacts. */
@Component
public class Rolls {
    private final JdbcClient jdbc;

    Rolls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Roll of(ClientId client) {
        return new Roll(
                jdbc.sql("""
                select 'AGENCY' as side, p.id, p.name, p.title, p.email, p.locale, w.welcome as mailed, w.manager,
                    false as executive, w.welcome as invitable
                from person p cross join lateral (select m.manager, p.active and (exists (select from team_member t
                            where t.client_id = :client and t.person_id = p.id)
                        or (m.manager and not jobbag_walled_off(:client, p.id))) as welcome
                    from (select exists (select from person_role r
                        where r.person_id = p.id and r.role = 'MANAGER') as manager) m) w
                union all
                select 'CLIENT', c.id, c.name, c.title, c.email, c.locale, c.mail_consent and c.archived_at is null, false,
                    c.seniority = 'EXECUTIVE', c.archived_at is null
                from contact c where c.client_id = :client
                order by side, name, id""").param("client", client.value()).query(Rolls::read).list());
    }

    private static Attendee read(ResultSet row, int number) throws SQLException {
        return new Attendee(
                new Party(Party.Side.valueOf(row.getString("side")), row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("title"),
                row.getString("email"),
                Locales.nearest(row.getString("locale")),
                row.getBoolean("invitable"),
                row.getBoolean("mailed"),
                row.getBoolean("manager"),
                row.getBoolean("executive"));
    }
}
