package app.jobbag.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.InvoiceStatus;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.SteerableClock;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobbagTest
class CollectingTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    Collecting collecting;

    @Autowired
    Receivables receivables;

    @Autowired
    SteerableClock clock;

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
    void isPaidInParts() {
        InvoiceId id = money.anIssued(client, "1000");
        receive(id, "210");
        assertThat(money.details(id).status()).isEqualTo(InvoiceStatus.PARTLY_PAID);
        assertThat(money.details(id).open()).isEqualTo(Money.of("1000", "EUR"));
        receive(id, "1000");

        assertThat(money.details(id).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(money.as(money.finance, () -> collecting.of(id)))
                .extracting(PaymentDetails::amount)
                .containsExactly(Money.of("210", "EUR"), Money.of("1000", "EUR"));
    }

    @Test
    void refusesMoreThanIsOpen() {
        InvoiceId id = money.anIssued(client, "1000");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> receive(id, "1210.01"))
                .withMessage("invoices.refused.overpaid");
        assertThat(money.as(money.finance, () -> collecting.of(id))).isEmpty();
    }

    @Test
    void refusesTheSamePaymentFromAnOldPage() {
        InvoiceId id = money.anIssued(client, "1000");
        InvoiceDetails seen = money.details(id);
        receive(seen, "10");

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> receive(seen, "10"));
    }

    @Test
    void refusesDaysThatCannotBe() {
        InvoiceDetails invoice = money.details(money.anIssued(client, "1000"));
        PaymentDraft tomorrow = new PaymentDraft(money.today().plusDays(1), BigDecimal.TEN, "");
        PaymentDraft before = new PaymentDraft(invoice.content().issuedOn().minusDays(1), BigDecimal.TEN, "");
        PaymentDraft halfACent = new PaymentDraft(money.today(), new BigDecimal("0.005"), "");

        refuses(invoice, tomorrow, "collections.refused.future");
        refuses(invoice, before, "collections.refused.beforeIssue");
        refuses(invoice, halfACent, "money.tooFine");
    }

    @Test
    void isFinancesAlone() {
        InvoiceDetails invoice = money.details(money.anIssued(client, "1000"));
        SignedIn manager = money.manager;

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> money.as(
                        manager,
                        () -> collecting.receive(
                                manager,
                                invoice.id(),
                                invoice.version(),
                                new PaymentDraft(money.today(), BigDecimal.TEN, ""))));
    }

    @Test
    void keepsPaymentsAsTheyWereWritten() {
        InvoiceId id = money.anIssued(client, "1000");
        receive(id, "10");

        assertThatThrownBy(() -> money.as(
                        money.finance,
                        () -> jdbc.sql("update payment set amount = 20 where invoice_id = ?")
                                .param(id.value())
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void agesWhatIsOpenByClient() {
        InvoiceId late = money.anIssued(client, "1000");
        receive(late, "210");
        money.anIssued(client, "100");
        InvoiceDetails invoice = money.details(late);

        assertThat(owed()).isEqualTo(new Ageing(eur("1121"), eur("0"), eur("0"), eur("0"), eur("0")));
        Instant issuedAt = Objects.requireNonNull(invoice.issuedAt());
        clock.at(issuedAt.plus(Duration.ofDays(45 + 31)), () -> {
            assertThat(owed()).isEqualTo(new Ageing(eur("0"), eur("0"), eur("1121"), eur("0"), eur("0")));
            assertThat(money.around(late).overdue()).isTrue();
        });
        clock.at(
                invoice.issuedAt().plus(Duration.ofDays(45 + 91)),
                () -> assertThat(owed()).isEqualTo(new Ageing(eur("0"), eur("0"), eur("0"), eur("0"), eur("1121"))));
    }

    private Ageing owed() {
        return money.as(money.finance, () -> receivables.sheet().clients()).stream()
                .filter(each -> each.client().equals(client))
                .findFirst()
                .orElseThrow()
                .open();
    }

    private void refuses(InvoiceDetails invoice, PaymentDraft draft, String why) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.as(
                        money.finance, () -> collecting.receive(money.finance, invoice.id(), invoice.version(), draft)))
                .withMessage(why);
    }

    private void receive(InvoiceId id, String amount) {
        receive(money.details(id), amount);
    }

    private void receive(InvoiceDetails invoice, String amount) {
        PaymentDraft draft = new PaymentDraft(money.today(), new BigDecimal(amount), "Transfer 4711");
        money.as(money.finance, () -> collecting.receive(money.finance, invoice.id(), invoice.version(), draft));
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
