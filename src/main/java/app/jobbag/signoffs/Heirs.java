package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.staff.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps that wait for somebody who can no longer sign them, and who takes them over. */
@Component
@Transactional(readOnly = true)
class Heirs {
    /** Of signer s with person p: has left, or is no longer on the client's team and has no role that spans clients. */
    private static final String GONE = """
            (not p.active or not exists (select from team_member t where t.client_id = s.client_id and t.person_id = p.id)
                and not exists (select from person_role m where m.person_id = p.id and m.role = 'MANAGER'))""";

    private static final String WAITING = """
            from signature_signer s
            join signature_request r on r.client_id = s.client_id and r.id = s.request_id and r.state = 'OPEN'
            join person p on p.id = s.person_id
            where s.state in ('WAITING', 'ASKED')""";

    private final JdbcClient jdbc;

    Heirs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A step of somebody who is gone. */
    record Left(UUID request, UUID signer, UUID person, String name) {}

    /** Somebody of the agency. */
    record Heir(UUID id, String name) {}

    public long waiting(PersonId person) {
        return jdbc.sql("select count(*) " + WAITING + " and p.id = ?")
                .param(person.value())
                .query(Long.class)
                .single();
    }

    public List<ClientId> clients() {
        return jdbc.sql("select distinct s.client_id " + WAITING + " and " + GONE).query(UUID.class).list().stream()
                .map(ClientId::new)
                .toList();
    }

    public List<Left> left(ClientId client) {
        return jdbc.sql("select r.id as request, s.id as signer, p.id as person, p.name " + WAITING + " and " + GONE
                        + " and s.client_id = ? order by s.asked_at nulls last, s.id")
                .param(client.value())
                .query(Left.class)
                .list();
    }

    /**
     * The successor, else the deputy, else whoever of the client's team comes first, else a manager; never somebody who
     * signs another step of the document.
     */
    public Optional<Heir> of(ClientId client, Left step, @Nullable PersonId successor) {
        return jdbc.sql("""
                select p.id, p.name from person p
                left join team_member t on t.client_id = :client and t.person_id = p.id
                where p.active and p.id <> :person
                    and exists (select from person_role r where r.person_id = p.id
                        and r.role in ('AE', 'LEAD', 'CONTRIBUTOR', 'MANAGER'))
                    and (t.person_id is not null or exists (select from person_role r where r.person_id = p.id
                        and r.role = 'MANAGER') and not jobbag_walled_off(:client, p.id))
                    and not exists (select from signature_signer o where o.request_id = :request and o.person_id = p.id)
                order by p.id = cast(:successor as uuid) desc nulls last,
                    exists (select from absence a where a.person_id = :person and a.deputy_id = p.id
                        and a.ended_at is null and current_date between a.from_day and a.to_day) desc,
                    array_position(array['LEAD_AE', 'AE', 'LEAD', 'CONTRIBUTOR'], t.duty) nulls last, p.name
                limit 1""")
                .param("client", client.value())
                .param("person", step.person())
                .param("request", step.request())
                .param("successor", successor == null ? null : successor.value())
                .query(Heir.class)
                .optional();
    }
}
