package app.jobbag.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.Address;
import app.jobbag.clients.ClientDraft;
import app.jobbag.clients.ClientId;
import app.jobbag.closing.Closing;
import app.jobbag.kernel.Lack;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.kernel.TaxCategory;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobbagTest
class InvoicingTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    Invoicing invoicing;

    @Autowired
    Closing closing;

    @Autowired
    DocumentChain seals;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    MoneyFixture money;
    ClientId client;

    @BeforeEach
    void aClient() {
        money = new MoneyFixture(beans);
        client = money.aClient();
    }

    @Test
    void issuesWithNumberDueDateAndMail() {
        InvoiceDetails invoice = money.details(money.anIssued(client, "1200", "300.50"));

        assertThat(invoice.status()).isEqualTo(InvoiceStatus.ISSUED);
        assertThat(invoice.number()).matches("INV-\\d{4}-\\d{4,}");
        assertThat(invoice.content().dueOn())
                .isEqualTo(invoice.content().issuedOn().plusDays(45));
        assertThat(invoice.total()).isEqualTo(Money.of("1815.61", "EUR"));
        assertThat(invoice.content().buyer().email()).isEqualTo("pagos@almenara.example");
        List<Mail> mails = money.as(
                money.finance, () -> outbox.about("invoice", invoice.id().value()));
        assertThat(mails).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo("pagos@almenara.example");
            assertThat(mail.title()).contains(invoice.number()).startsWith("Factura");
            assertThat(mail.body()).contains("1.815,61");
            assertThat(mail.papers()).hasSize(1);
        });
    }

    @Test
    void chainsWhatItIssued() {
        money.anIssued(client, "100");
        money.anIssued(client, "200");

        assertThat(money.as(money.finance, () -> seals.broken(DocumentSeries.INVOICE)))
                .isEmpty();
    }

    @Test
    void keepsSellerAndBuyerAsTheyWere() {
        InvoiceId id = money.anIssued(client, "100");
        money.moveTo(client, "Bilbao");

        assertThat(money.details(id).content().buyer().city()).isEqualTo("Pamplona");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update invoice set total = total + 1, net = net + 1 where id = ?",
                "update invoice set number = 'INV-2026-9999' where id = ?",
                "update invoice set due_on = due_on + 1 where id = ?",
                "update invoice set content = '{}' where id = ?",
                "update invoice set status = 'DRAFT', number = null where id = ?",
                "delete from invoice where id = ?",
                "update invoice_line set text = 'Cheaper' where invoice_id = ?",
                "delete from invoice_line where invoice_id = ?",
                "insert into invoice_line select client_id, invoice_id, 99, order_id, text, quantity, unit_price, net,"
                        + " tax_category, tax_percent, exemption_reason from invoice_line where invoice_id = ? limit 1",
                "update invoice_tax set tax = tax + 1 where invoice_id = ?",
                "update invoice_seal set sha256 = 'x' where invoice_id = ?",
                "delete from order_income where document_id = ?"
            })
    void letsNobodyAlterWhatIsIssued(String sql) {
        InvoiceId id = money.anIssued(client, "100");

        assertThatThrownBy(() -> money.as(
                        money.finance, () -> jdbc.sql(sql).param(id.value()).update()))
                .rootCause()
                .message()
                .containsAnyOf("issued", "ledger", "permission denied");
    }

    @Test
    void refusesToIssueTwice() {
        InvoiceId id = money.anIssued(client, "100");

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> money.issue(id));
    }

    @Test
    void refusesAnOutdatedPage() {
        InvoiceId id = money.aDraft(client, "100");
        int seen = money.details(id).version();
        write(id, "100");

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> money.as(money.finance, () -> invoicing.issue(money.finance, id, seen)));
    }

    @Test
    void namesEverythingThatIsMissing() {
        ClientId strict =
                money.aClient(whole -> new ClientDraft.Billing(new Address("", "", "", "ES"), "", "", false, 45));
        InvoiceId id = money.aDraft(strict, "100");
        write(id, "99");
        money.bill(strict, new ClientDraft.Billing(new Address("", "", "", "ES"), "", "", true, 45));

        assertThat(money.details(id).lacks())
                .extracting(Lack::key)
                .containsExactlyInAnyOrder(
                        "invoices.lack.buyerReference",
                        "invoices.lack.accountsEmail",
                        "invoices.lack.address",
                        "invoices.lack.sums");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> money.issue(id));
    }

    @Test
    void chargesTheBuyerInAnotherCountryOfTheUnionInReverse() {
        ClientId german = money.aClient(whole -> new ClientDraft.Billing(
                new Address("Hafenstraße 1", "20457", "Hamburg", "DE"),
                "DE136695976",
                "buchhaltung@hafen.example",
                false,
                30));
        InvoiceDetails invoice = money.details(money.aDraft(german, "100"));

        assertThat(invoice.total()).isEqualTo(Money.of("100", "EUR"));
        assertThat(invoice.content().taxes()).singleElement().satisfies(tax -> {
            assertThat(tax.taxCategory()).isEqualTo(TaxCategory.AE);
            assertThat(tax.exemptionReason()).startsWith("Inversión del sujeto pasivo");
        });
    }

    @Test
    void refusesAnOrderThatIsNotClosed() {
        OrderId order = money.aDelivered(client);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.aRequest(client, new RequestLine(order, "Poster", BigDecimal.TEN)))
                .withMessage("invoices.request.notClosed");
    }

    @Test
    void refusesToIssueWhenTheOrderWasReopened() {
        InvoiceId id = money.aDraft(client, "100");
        OrderId order = money.details(id).orders().get(0);
        money.as(money.manager, () -> {
            var card = closing.cardOf(order).orElseThrow();
            closing.reopen(
                    money.manager, card, closing.show(money.manager, card).version(), "A bill came late");
        });

        assertThat(money.details(id).lacks()).extracting(Lack::key).contains("closing.lack.notClosed");
    }

    @Test
    void asksForAnOrderOnceUnlessTheRequestWasReturned() {
        OrderId order = money.aClosed(client);
        RequestLine line = new RequestLine(order, "Poster", BigDecimal.TEN);
        PaymentRequestId first = money.aRequest(client, line);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.aRequest(client, line))
                .withMessage("invoices.request.askedAlready");

        money.sendBack(first, "The amount is not the estimate’s");
        assertThat(money.aRequest(client, line)).isNotNull();
    }

    @Test
    void dropsTheDraftOfARequestThatGoesBack() {
        InvoiceId id = money.aDraft(client, "100");
        money.sendBack(money.details(id).request(), "Wrong order number");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> money.details(id));
    }

    @Test
    void isFinancesAlone() {
        InvoiceId id = money.aDraft(client, "100");
        SignedIn ae = money.orders.onTeamOf(client, Role.AE);
        SignedIn stranger = money.orders.person("Otto Brandt", Role.AE);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> money.as(ae, () -> invoicing.issue(ae, id, 0)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> money.as(stranger, () -> invoicing.show(stranger, id)));
    }

    private void write(InvoiceId id, String price) {
        InvoiceDetails now = money.details(id);
        LineDraft line = new LineDraft(
                now.orders().get(0),
                "Poster",
                BigDecimal.ONE,
                new BigDecimal(price),
                now.content().lines().get(0).tax());
        InvoiceDraft draft = new InvoiceDraft("", now.content().suppliedOn(), "", List.of(line), null);
        money.as(money.finance, () -> invoicing.write(money.finance, id, now.version(), draft));
    }
}
