package app.jobbag.creditlimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the pages say, and to whom. */
@JobbagTest
class CreditPagesTest extends CreditScene {
    private static final String PLAIN = "This client is above its credit limit: ask finance.";

    @Autowired
    MockMvcTester web;

    @Test
    void anOrderThatGoesAboveTheLimitSaysSo() {
        limit("1000");
        String order = "/workorders/" + aSubmitted().value();
        assertThat(open(ae, order))
                .hasStatusOk()
                .bodyText()
                .contains("2,400.00", "240 %")
                .doesNotContain(PLAIN);
        assertThat(open(lead, order))
                .hasStatusOk()
                .bodyText()
                .contains(PLAIN, "Before it can be issued")
                .doesNotContain("240 %", "1,000.00", "credit-release");
        assertThat(open(money.finance, order)).bodyText().contains(order + "/credit-release/new");
        assertThat(open(lead, order + "/credit-release/new")).hasStatus(404);
    }

    @Test
    void whoIssuesItReadsWhyNot() {
        limit("1000");
        OrderId order = aSubmitted();
        assertThat(issuing(order).getMvcResult().getFlashMap().toString()).contains("would be above its credit limit");
        assertThat(details(order).number()).isNull();

        String release = "/workorders/" + order.value() + "/credit-release";
        assertThat(web.post()
                        .uri(release)
                        .param("_key", UUID.randomUUID().toString())
                        .param("version", "" + version(order))
                        .param("reason", "")
                        .with(csrf())
                        .with(People.as(money.finance)))
                .hasStatus(422);
        assertThat(web.post()
                        .uri(release)
                        .param("_key", UUID.randomUUID().toString())
                        .param("version", "" + version(order))
                        .param("reason", "Paid tomorrow")
                        .with(csrf())
                        .with(People.as(money.finance)))
                .hasStatus3xxRedirection();
        assertThat(issuing(order)).hasStatus3xxRedirection();
        assertThat(details(order).number()).isNotNull();
        assertThat(open(money.finance, "/credit-limits/" + client.value()))
                .bodyText()
                .contains("Paid tomorrow", "released by " + money.finance.name());
        assertThat(open(lead, "/workorders/" + order.value()))
                .bodyText()
                .contains("released it above the credit limit")
                .doesNotContain("1,000.00");
    }

    @Test
    void warnsBeforeAnOrderAndAPaymentRequestAreBegun() {
        money.aClosed(client);
        limit("1000");
        assertThat(open(ae, "/workorders/new?client=" + client.value()))
                .bodyText()
                .contains("2,400.00");
        assertThat(open(lead, "/workorders/new?client=" + client.value()))
                .bodyText()
                .contains(PLAIN);
        assertThat(open(ae, "/payment-requests/new?client=" + client.value()))
                .bodyText()
                .contains("above its credit limit");
        assertThat(open(ae, "/clients/" + client.value())).bodyText().contains("2,400.00 / 1,000.00");
        assertThat(open(lead, "/clients/" + client.value()))
                .bodyText()
                .contains("Above the credit limit", "Ask finance")
                .doesNotContain("1,000.00");
    }

    @Test
    void receivablesAndTheListNameThem() {
        limit("2950");
        money.anIssued(client, "2400");
        assertThat(open(money.finance, "/receivables")).bodyText().contains("98 % of 2,950.00");
        assertThat(open(money.finance, "/credit-limits?only=NEAR"))
                .bodyText()
                .contains("/credit-limits/" + client.value());
        assertThat(open(money.finance, "/credit-limits?only=OVER"))
                .bodyText()
                .doesNotContain("/credit-limits/" + client.value());
        assertThat(open(money.finance, "/clients/" + client.value() + "/account"))
                .bodyText()
                .contains("2,904.00");
        limit("100");
        assertThat(open(money.finance, "/receivables?only=OVER_LIMIT"))
                .bodyText()
                .contains(client.value().toString());
        assertThat(open(lead, "/credit-limits")).hasStatus(404);
    }

    @Test
    void aLimitThatCanNotBeIsSaidAtItsField() {
        assertThat(web.post()
                        .uri("/credit-limits/" + client.value())
                        .param("_key", UUID.randomUUID().toString())
                        .param("version", "0")
                        .param("amount", "-5")
                        .with(csrf())
                        .with(People.as(money.finance)))
                .hasStatus(422)
                .bodyText()
                .contains("amount-note");
        assertThat(open(ae, "/credit-limits/" + client.value() + "/edit")).hasStatus(404);
        assertThat(open(ae, "/credit-limits/" + client.value()))
                .hasStatusOk()
                .bodyText()
                .contains("has no credit limit");
    }

    private MvcTestResult open(SignedIn who, String address) {
        return web.get().uri(address).with(People.as(who)).exchange();
    }

    private MvcTestResult issuing(OrderId order) {
        return web.post()
                .uri("/workorders/" + order.value() + "/issuance")
                .param("_key", UUID.randomUUID().toString())
                .param("version", "" + version(order))
                .with(csrf())
                .with(People.as(lead))
                .exchange();
    }
}
