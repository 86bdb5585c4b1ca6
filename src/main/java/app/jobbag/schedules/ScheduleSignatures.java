package app.jobbag.schedules;

import app.jobbag.clients.ContactId;
import app.jobbag.clients.ContactTies;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Schedules that a contact is to sign, or is named for. */
@Component
@Transactional(readOnly = true)
class ScheduleSignatures implements ContactTies {
    private final JdbcClient jdbc;

    ScheduleSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tie> of(ContactId contact) {
        return jdbc.sql("""
                select s.id, concat_ws(' ', s.number, s.title) as title from schedule s
                where s.signer_id = ? and s.state <> 'SIGNED' order by s.title, s.id limit 50""")
                .param(contact.value())
                .query((row, n) -> new Tie(row.getString("title"), "/schedules/" + row.getObject("id", UUID.class)))
                .list();
    }
}
