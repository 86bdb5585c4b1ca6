package app.jobbag.estimates;

import app.jobbag.clients.ContactId;
import app.jobbag.clients.ContactTies;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Estimates that a contact is to sign, or is named for. */
@Component
@Transactional(readOnly = true)
class EstimateSignatures implements ContactTies {
    private final JdbcClient jdbc;

    EstimateSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tie> of(ContactId contact) {
        return jdbc.sql("""
                select e.id, concat_ws(' ', e.number, e.title) as title from estimate e
                where e.signer_id = ? and e.state <> 'SIGNED' order by e.title, e.id limit 50""")
                .param(contact.value())
                .query((row, n) -> new Tie(row.getString("title"), "/estimates/" + row.getObject("id", UUID.class)))
                .list();
    }
}
