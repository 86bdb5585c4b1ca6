package app.jobbag.timesheets;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose weeks somebody may decide on: those with whom a client is in common, but never the own ones. */
@Component
class Reviewers {
    /** The person is {@code p}, the reader {@code :me}; row-level security leaves the clients that the reader sees. */
    static final String COLLEAGUE = """
            p.id <> :me and exists (select from team_member t where t.person_id = p.id)""";

    private final JdbcClient jdbc;
    private final AccessPolicy policy;

    Reviewers(JdbcClient jdbc, AccessPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    private record OfClient(UUID client) implements Guarded {
        @Override
        public UUID guardClient() {
            return client;
        }
    }

    void require(SignedIn who, PersonId person) {
        List<UUID> clients = jdbc.sql("select client_id from team_member where person_id = ?")
                .param(person.value())
                .query(UUID.class)
                .list();
        boolean common =
                clients.stream().anyMatch(each -> policy.permits(who, Action.TIME_APPROVE, new OfClient(each)));
        if (person.equals(who.id()) || !common) {
            throw new NotFound();
        }
    }
}
