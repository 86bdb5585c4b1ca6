package app.jobbag.deliverables;

import app.jobbag.clients.ContactId;
import app.jobbag.clients.ContactTies;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Versions on their way that a contact is to sign, now or later. */
@Component
@Transactional(readOnly = true)
class ContactSignatures implements ContactTies {
    private final JdbcClient jdbc;

    ContactSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tie> of(ContactId contact) {
        return jdbc.sql("""
                select d.id, d.title, s.position from signature_signer s
                join signature_request r on r.client_id = s.client_id and r.id = s.request_id and r.state = 'OPEN'
                join deliverable_version v on v.client_id = r.client_id and v.request_id = r.id
                join deliverable d on d.client_id = v.client_id and d.id = v.deliverable_id
                where s.contact_id = ? and s.state in ('WAITING', 'ASKED') order by d.title, d.id limit 50""")
                .param(contact.value())
                .query((row, n) -> new Tie(
                        row.getString("title"),
                        "/deliverables/" + row.getObject("id", UUID.class) + "/steps/" + row.getInt("position")
                                + "/handover/new"))
                .list();
    }
}
