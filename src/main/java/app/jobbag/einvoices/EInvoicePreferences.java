package app.jobbag.einvoices;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which form each client takes its invoices, and what the agency says of itself in all of them. */
@Service
@Transactional
public class EInvoicePreferences {
    private static final Guarded AGENCY = () -> null;

    /** Who may, what was changed, when. */
    @Component
    record Desk(AccessPolicy policy, Trail trail, Clock clock) {}

    private final JdbcClient jdbc;
    private final Reads reads;
    private final ClientRegister clients;
    private final Desk desk;

    EInvoicePreferences(JdbcClient jdbc, Reads reads, ClientRegister clients, Desk desk) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clients = clients;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public ClientDetails client(SignedIn who, ClientId id) {
        ClientDetails client = clients.details(id);
        desk.policy().require(who, Action.CLIENT_BILLING, client);
        return client;
    }

    @Transactional(readOnly = true)
    public Later<RecipientDetails> of(ClientId client) {
        Query query = Query.of(
                "select format, scheme, address, reference, version from einvoice_recipient where client_id = ?",
                client.value());
        return reads.row(RecipientDetails.class, query).map(found -> found.orElse(RecipientDetails.USUAL));
    }

    @Transactional(readOnly = true)
    public RecipientDetails known(ClientId client) {
        return of(client).get();
    }

    public void write(SignedIn who, ClientId id, int version, Recipient wanted) {
        client(who, id);
        RecipientDetails before = of(id).get();
        Stale.check(version, before.version());
        jdbc.sql("""
                insert into einvoice_recipient (client_id, version, format, scheme, address, reference)
                values (:client, :next, :format, :scheme, :address, :reference)
                on conflict (client_id) do update set version = :next, format = :format, scheme = :scheme,
                    address = :address, reference = :reference""")
                .param("client", id.value())
                .param("next", version + 1)
                .param("format", wanted.format().name())
                .param("scheme", wanted.scheme())
                .param("address", wanted.address())
                .param("reference", wanted.reference())
                .update();
        desk.trail()
                .note(TrailNote.of("client", id.value(), id.value(), "einvoicing")
                        .changing(Changes.between(before.recipient(), wanted)));
    }

    @Transactional(readOnly = true)
    public Sender known() {
        return sender().get();
    }

    @Transactional(readOnly = true)
    public Later<Sender> sender() {
        Query query = Query.of("""
                select contact, phone, email, scheme, address from einvoice_sender
                order by created_at desc, id desc limit 1""");
        return reads.row(Sender.class, query).map(found -> found.orElse(Sender.NOBODY));
    }

    public void write(SignedIn who, Sender sender) {
        desk.policy().require(who, Action.RATES_MANAGE, AGENCY);
        UUID id = Ids.next();
        Sender before = sender().get();
        jdbc.sql("""
                insert into einvoice_sender (id, contact, phone, email, scheme, address, created_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, sender.contact(), sender.phone(), sender.email(), sender.scheme(), sender.address())
                .param(Timestamp.from(desk.clock().instant()))
                .update();
        desk.trail().note(TrailNote.of("agency", id, null, "einvoicing").changing(Changes.between(before, sender)));
    }
}
