package app.jobbag.collections;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.Invoicing;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payments on invoices, entered by hand (FIN-6). A payment is never changed; the invoice says what is left. */
@Service
@Transactional
public class Collecting {
    private final JdbcClient jdbc;
    private final Invoicing invoicing;
    private final AgencyBook agency;
    private final AccessPolicy policy;
    private final Clock clock;

    Collecting(JdbcClient jdbc, Invoicing invoicing, AgencyBook agency, AccessPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.invoicing = invoicing;
        this.agency = agency;
        this.policy = policy;
        this.clock = clock;
    }

    /** @throws Refused when it is more than is open, or dated before the invoice or after today */
    public PaymentId receive(SignedIn who, InvoiceId id, int version, PaymentDraft draft) {
        InvoiceDetails invoice = invoicing.show(who, id);
        Money amount = Money.typed(draft.amount(), invoice.total().currency(), "amount");
        invoicing.receive(who, id, version, amount);
        refuseImpossible(draft.receivedOn(), invoice.content().issuedOn());
        UUID payment = Ids.next();
        jdbc.sql("""
                insert into payment (id, client_id, invoice_id, received_on, amount, currency, reference, recorded_by,
                    recorded_by_name, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(payment, invoice.client().value(), id.value(), draft.receivedOn(), amount.amount())
                .params(amount.currency().getCurrencyCode(), draft.reference())
                .params(who.id().value(), who.name(), Timestamp.from(clock.instant()))
                .update();
        return new PaymentId(payment);
    }

    /** The agency's date: no payment is dated later. */
    @Transactional(readOnly = true)
    public LocalDate today() {
        return agency.today();
    }

    /** Whether the person may enter a payment on it now. */
    @Transactional(readOnly = true)
    public boolean mayReceive(SignedIn who, InvoiceDetails invoice) {
        return invoice.status().open() && policy.permits(who, Action.PAYMENT_WRITE, invoice);
    }

    @Transactional(readOnly = true)
    public List<PaymentDetails> of(InvoiceId id) {
        return jdbc.sql("select * from payment where invoice_id = ? order by received_on, id limit 200")
                .param(id.value())
                .query(Collecting::read)
                .list();
    }

    private void refuseImpossible(LocalDate receivedOn, LocalDate issuedOn) {
        if (receivedOn.isAfter(agency.today())) {
            throw new Refused("collections.refused.future").at("receivedOn");
        }
        if (receivedOn.isBefore(issuedOn)) {
            throw new Refused("collections.refused.beforeIssue").at("receivedOn");
        }
    }

    private static PaymentDetails read(ResultSet row, int number) throws SQLException {
        return new PaymentDetails(
                new PaymentId(row.getObject("id", UUID.class)),
                row.getObject("received_on", LocalDate.class),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getString("reference"),
                row.getString("recorded_by_name"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
