package app.jobbag.staff;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends sessions from the server's side. */
@Component
class Sessions {
    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The session's principal name is the person's id, see {@link SignedIn#getName}. */
    void endAll(PersonId id) {
        jdbc.sql("delete from spring_session where principal_name = ?")
                .param(id.value().toString())
                .update();
    }

    void endOthers(PersonId id, String kept) {
        jdbc.sql("delete from spring_session where principal_name = ? and session_id <> ?")
                .params(id.value().toString(), kept)
                .update();
    }
}
