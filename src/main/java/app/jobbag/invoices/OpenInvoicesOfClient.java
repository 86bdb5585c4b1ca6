package app.jobbag.invoices;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.OpenBusiness;
import app.jobbag.kernel.Refused;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Money that is still owed: nobody archives a client that has to pay. */
@Component
class OpenInvoicesOfClient implements OpenBusiness {
    private final JdbcClient jdbc;

    OpenInvoicesOfClient(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Refused> of(ClientId client) {
        long open = jdbc.sql("""
                select count(*) from invoice where client_id = ? and status in ('ISSUED', 'PARTLY_PAID')""").param(client.value()).query(Long.class).single();
        return open == 0 ? Optional.empty() : Optional.of(new Refused("invoices.refused.openInvoices", open));
    }
}
