package app.jobbag.workorders;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.OpenBusiness;
import app.jobbag.kernel.Refused;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders that are neither closed nor cancelled: nobody archives a client that is worked for. */
@Component
class OpenOrdersOfClient implements OpenBusiness {
    private final JdbcClient jdbc;

    OpenOrdersOfClient(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Refused> of(ClientId client) {
        long open = jdbc.sql("""
                select count(*) from work_order where client_id = ? and status not in ('CLOSED', 'CANCELLED')""").param(client.value()).query(Long.class).single();
        return open == 0 ? Optional.empty() : Optional.of(new Refused("workorders.refused.openOrders", open));
    }
}
