package app.jobbag.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Paying back is for two: one of finance asks, another lets it go. */
@JobbagTest
class RefundsTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    Refunds refunds;

    @Autowired
    RefundQueries queries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    MoneyFixture money;
    ClientId client;
    SignedIn finance;

    /** 1,300 came in for an invoice of 1,210. */
    @BeforeEach
    void aBalanceOf90() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        finance = money.finance;
        InvoiceId id = money.anIssued(client, "1000");
        InvoiceDetails invoice = money.details(id);
        PaymentDraft draft =
                new PaymentDraft(money.today(), new BigDecimal("1300"), "Transfer 4711", BigDecimal.ZERO, true, null);
        money.as(finance, () -> beans.getBean(Collecting.class).receive(finance, id, invoice.version(), draft));
    }

    @Test
    void nothingIsPaidBackBeforeAnotherPersonLetsIt() {
        RefundId asked = ask("40");
        assertThat(has()).isEqualTo(Money.of("90", "EUR"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.as(finance, () -> refunds.approve(finance, asked)))
                .withMessage("collections.refused.ownWriteOff");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ask("10"))
                .withMessage("collections.refused.refundAsked");
        money.as(money.manager, () -> refunds.refuse(money.manager, asked, "Use it for the next invoice"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.as(money.manager, () -> refunds.approve(money.manager, asked)))
                .withMessage("collections.refused.decided");
        RefundId again = ask("10");
        money.as(finance, () -> refunds.withdraw(finance, again));
        assertThat(has()).isEqualTo(Money.of("90", "EUR"));
    }

    @Test
    void theDatabaseAsksForTwoPeopleToo() {
        RefundId asked = ask("40");

        assertThatThrownBy(() -> money.as(
                        finance, () -> jdbc.sql("""
                        update refund_request set state = 'REFUSED', decided_by = asked_by, decided_by_name = 'x', decided_at = now()
                        where id = ?""").param(asked.value()).update()))
                .rootCause()
                .hasMessageContaining("four_eyes");
        assertThatThrownBy(() -> money.as(
                        finance,
                        () -> jdbc.sql("""
                        insert into client_balance (id, client_id, kind, day, amount, currency, note, recorded_by, recorded_by_name, recorded_at)
                        values (gen_random_uuid(), ?, 'REFUNDED', current_date, -40, 'EUR', '', ?, 'x', now())""")
                                .params(client.value(), finance.id().value())
                                .update()))
                .rootCause()
                .hasMessageContaining("nobody has approved this refund");
        assertThat(has()).isEqualTo(Money.of("90", "EUR"));
    }

    @Test
    void twoWhoLetItBePaidBackAtOncePayItBackOnce() throws InterruptedException {
        RefundId asked = ask("40");
        Callable<String> approve = () -> {
            try {
                money.as(money.manager, () -> refunds.approve(money.manager, asked));
                return "done";
            } catch (Refused e) {
                return e.getMessage();
            }
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            assertThat(two.invokeAll(List.of(approve, approve)).stream().map(RefundsTest::got))
                    .containsExactlyInAnyOrder("done", "collections.refused.decided");
        } finally {
            two.shutdown();
        }
        assertThat(has()).isEqualTo(Money.of("50", "EUR"));
    }

    @Test
    void oneAsksOnThePageAndAnotherLetsItGoBesideTheWriteOffs() {
        assertThat(post(
                        finance,
                        "/clients/" + client.value() + "/refunds",
                        "day",
                        money.today().toString(),
                        "amount",
                        "12.34",
                        "currency",
                        "EUR",
                        "note",
                        "SEPA 99"))
                .hasStatus3xxRedirection();
        RefundId asked = money.as(finance, () -> queries.waiting()).stream()
                .filter(each -> each.client().equals(client))
                .findFirst()
                .orElseThrow()
                .id();
        String path = "/refunds/" + asked.value();
        assertThat(mvc.get().uri("/write-offs").with(People.as(finance)))
                .hasStatusOk()
                .bodyText()
                .contains("12.34", "SEPA 99", path + "/withdrawal")
                .doesNotContain(path + "/approval");
        assertThat(mvc.get().uri("/write-offs").with(People.as(money.manager)))
                .hasStatusOk()
                .bodyText()
                .contains("12.34", path + "/approval", path + "/refusal/new");
        assertThat(mvc.get().uri(path + "/refusal/new").with(People.as(money.manager)))
                .hasStatusOk();
        assertThat(post(money.manager, path + "/refusal", "reason", "")).hasStatus(422);
        assertThat(post(money.manager, path + "/approval")).hasStatus3xxRedirection();
        assertThat(has()).isEqualTo(Money.of("77.66", "EUR"));
    }

    private MvcTestResult post(SignedIn who, String path, String... fields) {
        var request = mvc.post()
                .uri(path)
                .with(People.as(who))
                .with(csrf())
                .param("_key", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private RefundId ask(String amount) {
        Refund refund = new Refund(client, Money.of(amount, "EUR"), money.today(), "By transfer", null);
        return money.as(finance, () -> refunds.ask(finance, refund));
    }

    private Money has() {
        return money.as(finance, () -> beans.getBean(Balances.class).of(client, Currency.getInstance("EUR")));
    }

    private static String got(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
