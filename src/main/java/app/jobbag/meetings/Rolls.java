package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.Locales;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads a client's {@link Roll}: its team, the managers no wall keeps out, and its contacts. */
@Component
public class Rolls {
    private final Reads reads;

    Rolls(Reads reads) {
        this.reads = reads;
    }

    private record Row(
            Party.Side side,
            UUID id,
            String name,
            String title,
            String email,
            String locale,
            boolean invitable,
            boolean mailed,
            boolean manager,
            boolean executive) {
        Attendee attendee() {
            return new Attendee(
                    new Party(side, id),
                    name,
                    title,
                    email,
                    Locales.nearest(locale),
                    invitable,
                    mailed,
                    manager,
                    executive);
        }
    }

    public Later<Roll> of(ClientId client) {
        UUID id = client.value();
        Query query = Query.of("""
                select 'AGENCY' as side, p.id, p.name, p.title, p.email, p.locale, w.welcome as mailed, w.manager,
                    false as executive, w.welcome as invitable
                from person p cross join lateral (select m.manager, p.active and (exists (select from team_member t
                            where t.client_id = ? and t.person_id = p.id)
                        or (m.manager and not jobbag_walled_off(?, p.id))) as welcome
                    from (select exists (select from person_role r
                        where r.person_id = p.id and r.role = 'MANAGER') as manager) m) w
                union all
                select 'CLIENT', c.id, c.name, c.title, c.email, c.locale, c.mail_consent and c.archived_at is null, false,
                    c.seniority = 'EXECUTIVE', c.archived_at is null
                from contact c where c.client_id = ?
                order by side, name, id""", id, id, id);
        return reads.rows(Row.class, query)
                .map(all -> new Roll(all.stream().map(Row::attendee).toList()));
    }
}
