package app.jobbag.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is planned is ahead. */
@JobbagTest
class BillingDaysTest {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private MockMvcTester web;

    @Test
    void aDayGoneByIsRefusedAtItsField() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        OrderId order = money.orders.anIssued(client);
        SignedIn ae = money.orders.onTeamOf(client, Role.AE);
        LocalDate today = money.today();
        assertThat(post(ae, order, today.minusDays(1)))
                .hasStatus(422)
                .bodyText()
                .contains("This day has passed.", "Half of it");
        assertThat(post(ae, order, today)).hasStatus3xxRedirection();
    }

    private MvcTestResult post(SignedIn ae, OrderId order, LocalDate day) {
        return web.post()
                .uri("/billing-plans/" + order.value() + "/items")
                .with(People.as(ae))
                .with(csrf())
                .param("_key", Ids.next().toString())
                .param("kind", "PART")
                .param("text", "Half of it")
                .param("measure", "PERCENT")
                .param("value", "50")
                .param("dueOn", day.toString())
                .exchange();
    }
}
