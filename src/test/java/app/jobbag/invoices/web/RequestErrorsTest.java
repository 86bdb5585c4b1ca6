package app.jobbag.invoices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JobbagTest
@AutoConfigureMockMvc
class RequestErrorsTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory beans;

    /** The second row is ticked, the first is not: what the service finds stands at the row, beside what the form finds. */
    @Test
    void saysWhatTheFormAndWhatTheServiceFindsAtOnceAndKeepsTheRows() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        OrderId first = money.aClosed(client);
        OrderId second = money.aClosed(client);
        SignedIn ae = money.orders.onTeamOf(client, Role.AE);

        assertThat(mvc.post()
                        .uri("/payment-requests")
                        .with(People.as(ae))
                        .with(csrf())
                        .param("_key", UUID.randomUUID().toString())
                        .param("client", client.value().toString())
                        .param("evidence", " ")
                        .param("lines[0].order", first.value().toString())
                        .param("lines[0].text", "Cartel")
                        .param("lines[0].amount", "7.00")
                        .param("lines[1].order", second.value().toString())
                        .param("lines[1].included", "true")
                        .param("lines[1].text", "Cartel de otoño")
                        .param("lines[1].amount", "2,400.01")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("the client agreed to", "Cartel de oto&ntilde;o")
                .containsPattern(
                        "aria-invalid=\"true\" id=\"lines1.amount\" name=\"lines\\[1].amount\" value=\"2400.01\"")
                .containsPattern("aria-invalid=\"true\" id=\"evidence\"")
                .doesNotContainPattern("aria-invalid=\"true\" id=\"lines0");
    }
}
