package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.OpenBusiness;
import app.jobbag.kernel.Refused;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signatures that are asked for: nobody archives a client that is still to sign. */
@Component
class OpenRequestsOfClient implements OpenBusiness {
    private final JdbcClient jdbc;

    OpenRequestsOfClient(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Refused> of(ClientId client) {
        long open = jdbc.sql("""
                select count(*) from signature_request where client_id = ? and state = 'OPEN'""").param(client.value()).query(Long.class).single();
        return open == 0 ? Optional.empty() : Optional.of(new Refused("signoffs.refused.openRequests", open));
    }
}
