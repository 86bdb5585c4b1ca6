package app.jobbag.clients;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back clients and contacts that came by mistake, as if they had never been, while nothing hangs on them and nobody has
 * changed them. Everything else about a client is archived, never removed.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Unmaking {
    private final JdbcClient jdbc;
    private final Trail trail;

    Unmaking(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** The caller has asked whether the person may. */
    public void contacts(List<ContactId> made) {
        jdbc.sql("set constraints all immediate").update();
        for (ContactId id : made) {
            unmake(
                    "contact",
                    "select name from contact where id = ?",
                    "delete from contact where id = ? and version = 0",
                    id.value());
        }
    }

    /** A client goes with the team it was given, if with nothing else. */
    public void clients(List<ClientId> made) {
        jdbc.sql("set constraints all immediate").update();
        for (ClientId id : made) {
            jdbc.sql("delete from team_member where client_id = ?")
                    .param(id.value())
                    .update();
            unmake(
                    "client",
                    "select legal_name from client where id = ?",
                    "delete from client where id = ? and version = 0",
                    id.value());
        }
    }

    /** What is gone already needs no undoing. */
    private void unmake(String subject, String asking, String removing, UUID id) {
        jdbc.sql(asking).param(id).query(String.class).optional().ifPresent(name -> {
            try {
                if (jdbc.sql(removing).param(id).update() == 0) {
                    throw new Refused("clients.unmaking.changed", name);
                }
                trail.note(TrailNote.of(subject, id, null, "unmade").because(name));
            } catch (DataIntegrityViolationException somethingHangsOnIt) {
                throw new Refused("clients.unmaking.hangs", name);
            }
        });
    }
}
