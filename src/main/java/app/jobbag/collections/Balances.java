package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.Invoicing;
import app.jobbag.invoices.Settlement;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clients have paid too much: used for a later invoice, or paid back ({@link Refunds}). */
@Service
@Transactional
public class Balances {
    private final BalanceLedger balances;
    private final Books books;
    private final AccessPolicy policy;
    private final AgencyBook agency;
    private final JdbcClient jdbc;

    /** Where using one is written down. */
    @Component("balanceBooks")
    record Books(PaymentLedger payments, Invoicing invoicing, OpenInvoices open) {}

    Balances(BalanceLedger balances, Books books, AccessPolicy policy, AgencyBook agency, JdbcClient jdbc) {
        this.balances = balances;
        this.books = books;
        this.policy = policy;
        this.agency = agency;
        this.jdbc = jdbc;
    }

    /** A client and what it has, in one currency. */
    public record Balance(ClientId client, String name, Money amount) {}

    /** As much of the client's balance as the invoice takes. */
    public void use(SignedIn who, InvoiceId id) {
        OpenInvoice invoice = books.open().require(id);
        policy.require(
                who, Action.PAYMENT_WRITE, Guarded.client(invoice.client().value()));
        Money has = balances.of(invoice.client(), invoice.currency());
        Money amount = has.compareTo(invoice.open()) < 0 ? has : invoice.open();
        if (!amount.isPositive()) {
            throw new Refused("collections.refused.noBalance", has);
        }
        LocalDate today = agency.today();
        books.invoicing().settle(who, new Settlement(id, amount, Action.PAYMENT_WRITE, "paid"));
        PaymentId payment = books.payments().add(who, LedgerRow.of(invoice, PaymentKind.BALANCE, today, amount));
        balances.add(who, BalanceRow.used(invoice, amount, payment, today));
    }

    /** @throws Refused for what came with a bank's entry, was used, or is taken back already */
    public void takeBack(SignedIn who, BalanceId id, String reason) {
        BalanceLedger.Line line = balances.byHand(id).orElseThrow(() -> new Refused("collections.refused.notByHand"));
        policy.require(
                who, Action.PAYMENT_WRITE, Guarded.client(line.row().client().value()));
        balances.takeBack(who, line, agency.today(), reason);
    }

    /** Whose it is, for a page that asks before it is taken back. */
    @Transactional(readOnly = true)
    public ClientId clientOf(SignedIn who, BalanceId id) {
        ClientId client = jdbc.sql("select client_id from client_balance where id = ?")
                .param(id.value())
                .query((row, n) -> new ClientId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
        policy.require(who, Action.PAYMENT_WRITE, Guarded.client(client.value()));
        return client;
    }

    /** What the client has, one amount a currency. */
    @Transactional(readOnly = true)
    public List<Money> has(SignedIn who, ClientId client) {
        policy.require(who, Action.PAYMENT_WRITE, Guarded.client(client.value()));
        return ClientAccount.Statement.sums(balances.of(client).get());
    }

    @Transactional(readOnly = true)
    public Money of(ClientId client, Currency currency) {
        return balances.of(client, currency);
    }

    /** Of all clients that the reader sees and that have one. */
    @Transactional(readOnly = true)
    public List<Balance> all() {
        return jdbc.sql("""
                select b.client_id, coalesce(c.trading_names[1], c.legal_name) as name, b.currency, sum(b.amount) as amount
                from client_balance b join client c on c.id = b.client_id
                group by b.client_id, name, b.currency having sum(b.amount) <> 0 order by name, b.currency limit 500""")
                .query((row, n) -> new Balance(
                        new ClientId(row.getObject("client_id", UUID.class)),
                        row.getString("name"),
                        new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")))))
                .list();
    }
}
