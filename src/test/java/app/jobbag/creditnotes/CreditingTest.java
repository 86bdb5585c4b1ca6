package app.jobbag.creditnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.collections.Collecting;
import app.jobbag.collections.PaymentDraft;
import app.jobbag.invoices.DocumentChain;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.InvoiceStatus;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.invoices.RequestLine;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
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
class CreditingTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    Crediting crediting;

    @Autowired
    DocumentChain chain;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    MoneyFixture money;
    CreditFixture credits;
    ClientId client;

    @BeforeEach
    void aClient() {
        money = new MoneyFixture(beans);
        credits = new CreditFixture(beans, money);
        client = money.aClient();
    }

    @Test
    void takesAWholeInvoiceBackWithItsTaxAndTellsTheClient() {
        InvoiceId id = money.anIssued(client, "1200", "300.50");
        CreditNoteDetails note = credits.whole(id);
        InvoiceDetails invoice = money.details(id);

        assertThat(note.total()).isEqualTo(invoice.total());
        assertThat(note.content().number()).matches("CN-\\d{4}-\\d{4,}");
        assertThat(note.content().invoice()).isEqualTo(invoice.number());
        assertThat(invoice.status()).isEqualTo(InvoiceStatus.CREDITED);
        assertThat(invoice.open()).isEqualTo(Money.of("0", "EUR"));
        List<Mail> mails = money.as(
                money.finance, () -> outbox.about("creditNote", note.id().value()));
        assertThat(mails).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo("pagos@almenara.example");
            assertThat(mail.title()).contains(note.content().number()).startsWith("Factura rectificativa");
            assertThat(mail.body()).contains("1.815,61", invoice.number());
            assertThat(mail.papers()).hasSize(1);
        });
        assertThat(money.as(money.finance, () -> chain.broken(CreditNoteShelf.SERIES)))
                .isEmpty();
    }

    @Test
    void freesTheOrderToBeInvoicedAgain() {
        InvoiceId id = money.anIssued(client, "2400");
        OrderId order = money.details(id).orders().get(0);
        RequestLine again = new RequestLine(order, "Cartel, de nuevo", new BigDecimal("2400"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> money.aRequest(client, again));
        credits.whole(id);

        InvoiceId second = money.accept(money.aRequest(client, again));
        money.issue(second);
        assertThat(money.details(second).status()).isEqualTo(InvoiceStatus.ISSUED);
    }

    @Test
    void creditsByAmountAndQuantityNeverMoreThanStands() {
        InvoiceId id = money.anIssued(client, "1000");
        credits.amount(id, 0, "400");
        InvoiceDetails invoice = money.details(id);

        assertThat(invoice.status()).isEqualTo(InvoiceStatus.ISSUED);
        assertThat(invoice.open()).isEqualTo(Money.of("726", "EUR"));
        refuses(
                invoice,
                new CreditPart(0, CreditPart.How.AMOUNT, new BigDecimal("600.01")),
                "creditnotes.refused.beyond");
        refuses(invoice, new CreditPart(0, CreditPart.How.QUANTITY, BigDecimal.ONE), "creditnotes.refused.beyond");
        refuses(invoice, new CreditPart(0, CreditPart.How.QUANTITY, BigDecimal.TEN), "creditnotes.refused.tooMany");
        refuses(invoice, new CreditPart(0, CreditPart.How.AMOUNT, new BigDecimal("0.001")), "money.tooFine");
        refuses(invoice, new CreditPart(0, CreditPart.How.AMOUNT, null), "creditnotes.refused.noValue");
        credits.whole(id);
        assertThat(money.details(id).status()).isEqualTo(InvoiceStatus.CREDITED);
        refuses(money.details(id), CreditPart.rest(0), "creditnotes.refused.nothingStands");
    }

    @Test
    void leavesWhatWasPaidBeyondToTheClient() {
        InvoiceId id = money.anIssued(client, "1000");
        InvoiceDetails issued = money.details(id);
        PaymentDraft payment = new PaymentDraft(money.today(), new BigDecimal("1210"), "");
        money.as(
                money.finance,
                () -> beans.getBean(Collecting.class).receive(money.finance, id, issued.version(), payment));
        credits.amount(id, 0, "100");

        assertThat(money.details(id).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(money.details(id).open()).isEqualTo(Money.of("-121", "EUR"));
        BigDecimal open = money.as(
                money.finance,
                () -> jdbc.sql("select open from invoice where id = ?")
                        .param(id.value())
                        .query(BigDecimal.class)
                        .single());
        assertThat(open).isEqualByComparingTo("-121");
    }

    @Test
    void letsOneOfTwoFinancePeopleCredit() {
        InvoiceDetails seen = money.details(money.anIssued(client, "1000"));
        List<CreditPart> half = List.of(new CreditPart(0, CreditPart.How.AMOUNT, new BigDecimal("500")));
        credits.credit(seen, half);

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> credits.credit(seen, half));
    }

    @Test
    void needsAReasonAndAnIssuedInvoice() {
        InvoiceDetails draft = money.details(money.aDraft(client, "1000"));
        refuses(draft, CreditPart.rest(0), "invoices.refused.notIssued");
        InvoiceDetails issued = money.details(money.anIssued(client, "1000"));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.as(
                        money.finance,
                        () -> crediting.issue(
                                money.finance,
                                issued.id(),
                                issued.version(),
                                new CreditDraft(" ", List.of(CreditPart.rest(0))))))
                .withMessage("creditnotes.refused.reasonless");
    }

    @Test
    void isFinancesAlone() {
        InvoiceDetails invoice = money.details(money.anIssued(client, "100"));
        CreditNoteDetails note = credits.amount(invoice.id(), 0, "10");
        SignedIn ae = money.orders.onTeamOf(client, Role.AE);
        SignedIn stranger = money.orders.person("Otto Brandt", Role.AE);

        assertThat(money.as(ae, () -> crediting.show(ae, note.id()))).isNotNull();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> money.as(ae, () -> crediting.creditable(ae, invoice.id())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> money.as(stranger, () -> crediting.show(stranger, note.id())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update credit_note set total = total + 1, net = net + 1 where id = ?",
                "delete from credit_note where id = ?",
                "update credit_note_line set net = net + 1 where credit_note_id = ?",
                "delete from credit_note_tax where credit_note_id = ?",
                "update credit_note_seal set sha256 = 'x' where credit_note_id = ?",
                "insert into credit_note_line select client_id, credit_note_id, 99, invoice_id, 1, order_id, by_quantity,"
                        + " quantity, unit_price, 1000000 from credit_note_line where credit_note_id = ?"
            })
    void letsNobodyAlterWhatIsIssuedOrCreditMore(String sql) {
        CreditNoteDetails note = credits.amount(money.anIssued(client, "100", "50"), 0, "10");

        assertThatThrownBy(() -> money.as(
                        money.finance,
                        () -> jdbc.sql(sql).param(note.id().value()).update()))
                .rootCause()
                .message()
                .containsAnyOf("ledger", "permission denied", "beyond what stands");
    }

    private void refuses(InvoiceDetails seen, CreditPart part, String key) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> credits.credit(seen, List.of(part)))
                .withMessage(key);
    }
}
