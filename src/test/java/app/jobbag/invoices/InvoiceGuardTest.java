package app.jobbag.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.SomeClients;
import app.jobbag.clients.guard.Finding;
import app.jobbag.kernel.Lack;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** CONF-3 before an invoice is issued and mailed. */
@JobbagTest
class InvoiceGuardTest {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private SomeClients clients;

    @Autowired
    private InvoiceGuard guard;

    @Autowired
    private MockMvcTester web;

    @Test
    void aLineThatNamesAnotherClientStopsTheInvoiceUntilAManagerLetsItPass() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        String other = "Dwumf" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        clients.begin(money.orders.onTeamOf(money.aClient(), Role.AE), other + " Ltd");
        InvoiceId id = money.accept(money.aRequest(
                client, new RequestLine(money.aClosed(client), "Cartel como el de " + other, new BigDecimal("100"))));

        assertThat(money.details(id).lacks()).extracting(Lack::key).containsExactly("invoices.lack.guard");
        assertThatThrownBy(() -> money.issue(id)).isInstanceOf(Refused.class);
        InvoiceDetails draft = money.details(id);
        assertThat(money.as(money.finance, () -> guard.look(draft)).findings())
                .extracting(Finding::part)
                .containsExactly("invoices.line.text");

        String page = "/invoices/" + id.value();
        assertThat(web.perform(get(page).with(People.as(money.finance))))
                .bodyText()
                .contains("<mark>" + other, "Who can let it pass")
                .doesNotContain("/guard-pass");
        assertThat(web.perform(get(page).with(People.as(money.manager))))
                .bodyText()
                .contains("/guard-pass");
        assertThat(web.perform(post(page + "/guard-pass").with(csrf()).with(People.as(money.manager))))
                .hasStatus(422);

        money.as(money.manager, () -> guard.pass(money.manager, id, "Son del mismo grupo"));
        money.issue(id);
        assertThat(money.details(id).status()).isEqualTo(InvoiceStatus.ISSUED);
    }
}
