package app.jobbag.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JobbagTest
class ClosingPagesTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private Closing closing;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private SigningScene signing;

    @Autowired
    private BeanFactory beans;

    @Test
    void saysOfTheContactWhatTheContactDid() {
        DeliverableScene.Roles roles = scene.roles();
        signing.signAsMarta(roles.signers(), scene.withTheClient(roles, scene.uploaded(roles, "Poster")));
        ClosingCardId card =
                scene.as(roles.ana(), () -> closing.cardOf(roles.order())).orElseThrow();

        assertThat(web.perform(get("/closing/{id}", card.value()).with(People.as(roles.ana()))))
                .bodyText()
                .containsPattern("Marta Gil</strong>\\s*<span>signed the last deliverable, which put this card on");
    }

    @Test
    void linksToTheSettlementForThoseOnlyWhoMayOpenIt() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        OrderId order = money.aClosed(client);
        SignedIn ae = money.orders.onTeamOf(client, Role.AE);
        String card = "/closing/" + money.cardOf(order).value();

        assertThat(web.perform(get(card).with(People.as(ae))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/papers/");
        assertThat(web.perform(get(card).with(People.as(money.finance))))
                .bodyText()
                .contains("/papers/");
    }
}
