package app.jobbag.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** FIN-2: what may be asked for. */
@JobbagTest
class RequestRulesTest {
    @Autowired
    BeanFactory beans;

    MoneyFixture money;
    ClientId client;

    @BeforeEach
    void aClient() {
        money = new MoneyFixture(beans);
        client = money.aClient();
    }

    @Test
    void requestsNoMoreThanTheClientAgreedToAndNotWithoutItsNumber() {
        RequestLine dear = new RequestLine(money.aClosed(client), "Cartel", new BigDecimal("2400.01"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.aRequest(client, dear))
                .withMessage("invoices.request.overEstimate");
        assertThat(money.aRequest(client, new RequestLine(dear.order(), "Cartel", new BigDecimal("2400"))))
                .isNotNull();

        OrderId order = money.aClosed(client);
        money.wantsItsOwnNumber(client);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.aRequest(client, new RequestLine(order, "Cartel", BigDecimal.TEN)))
                .withMessage("invoices.request.noReference");
    }

    @Test
    void saysEverythingThatStandsAgainstARequestAtOnce() {
        RequestLine dear = new RequestLine(money.aClosed(client), "Cartel", new BigDecimal("2400.01"));
        RequestLine nothing = new RequestLine(money.aClosed(client), "Cartel", new BigDecimal("-1"));
        RequestLine fine = new RequestLine(money.aClosed(client), "Cartel", BigDecimal.ONE);
        money.wantsItsOwnNumber(client);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.aRequest(client, dear, fine, nothing))
                .satisfies(all -> assertThat(all.parts())
                        .extracting(part -> part.field() + " " + part.key())
                        .containsExactly(
                                "buyerReference invoices.request.noReference",
                                "lines[0].amount invoices.request.overEstimate",
                                "lines[2].amount invoices.request.noAmount"));
    }

    @Test
    void refusesAnOrderInTheCurrencyThatTheClientUsedToHave() {
        OrderId order = money.aClosed(client);
        money.as(
                money.manager,
                () -> beans.getBean(JdbcClient.class)
                        .sql("update client set currency = 'USD' where id = ?")
                        .param(client.value())
                        .update());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.aRequest(client, new RequestLine(order, "Cartel", BigDecimal.TEN)))
                .withMessage("invoices.request.otherCurrency")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("lines[0].order"));
    }

    @Test
    void asksForTheRestOfAnOrderOnceItsFirstPartIsInvoiced() {
        OrderId order = money.aClosed(client);
        PaymentRequestId first = money.aRequest(client, new RequestLine(order, "Cartel", new BigDecimal("1000")));
        InvoiceId half = money.accept(first);
        RequestLine rest = new RequestLine(order, "Cartel", new BigDecimal("1400"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.aRequest(client, rest))
                .withMessage("invoices.request.askedAlready");

        money.issue(half);
        assertThat(invoiceable())
                .singleElement()
                .satisfies(each -> assertThat(each.invoiced()).isEqualTo(Money.of("1000", "EUR")));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.aRequest(client, new RequestLine(order, "Cartel", new BigDecimal("1400.01"))))
                .withMessage("invoices.request.overRest");

        money.issue(money.accept(money.aRequest(client, rest)));
        assertThat(invoiceable()).isEmpty();
    }

    private List<InvoiceableOrder> invoiceable() {
        return money.as(money.finance, () -> beans.getBean(InvoiceQueries.class).invoiceable(client, null));
    }
}
