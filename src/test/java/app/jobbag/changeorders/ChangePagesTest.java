package app.jobbag.changeorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the pages show of an order that changes. */
@JobbagTest
class ChangePagesTest {
    @Autowired
    private ChangeScene scene;

    @Autowired
    private MockMvcTester web;

    private DeliverableScene.Roles roles;
    private ChangeOrderId change;
    private String order;

    @BeforeEach
    void aSubmittedChange() {
        roles = scene.roles();
        change = scene.submitted(roles, "Open every day", "120");
        order = "/workorders/" + roles.order().value();
    }

    @Test
    void theChangesPageShowsTheDifferenceAndTheWayToDecide() {
        assertThat(open(roles.luis(), "/change-orders/" + change.value()))
                .hasStatusOk()
                .bodyText()
                .contains("every day", "+120.00", "2,520.00", "Accept the change");
        assertThat(open(roles.ana(), "/change-orders/" + change.value()))
                .bodyText()
                .doesNotContain("Accept the change")
                .contains("Luis Ortega");
    }

    @Test
    void theOrderOffersTheDecisionAsItsNextStep() {
        assertThat(open(roles.luis(), order)).bodyText().contains("Decide on the change");
    }

    @Test
    void everyStateOfTheOrderCanBeLookedAt() {
        scene.accept(roles, change);
        assertThat(open(roles.ana(), order)).bodyText().contains("Open every day", "2,520.00", order + "/states/0");
        assertThat(open(roles.ana(), order + "/states/0"))
                .hasStatusOk()
                .bodyText()
                .contains("Open on Sundays from May", "2,400.00", "An earlier state");
        assertThat(open(roles.ana(), order + "/states/1"))
                .bodyText()
                .contains("Open every day", "2,520.00", "This is what is agreed now");
        assertThat(open(roles.ana(), order + "/states/2")).hasStatus(404);
        assertThat(open(roles.ana(), order + "/states/-1")).hasStatus(404);
    }

    @Test
    void theNextChangeIsWrittenOnTopOfIt() {
        scene.accept(roles, change);
        assertThat(open(roles.ana(), order + "/changes/new"))
                .hasStatusOk()
                .bodyText()
                .contains("Open every day");
    }

    @Test
    void aDraftIsWithdrawnWithAReason() {
        ChangeOrderId draft = scene.begun(roles, "Closed on Mondays", "10");
        String home = "/change-orders/" + draft.value();
        assertThat(web.perform(post(home + "/withdrawal")
                        .param("version", "0")
                        .param("reason", "Asked in error")
                        .with(csrf())
                        .with(People.as(roles.ana()))))
                .hasRedirectedUrl(home);
        assertThat(scene.show(roles, draft).state()).isEqualTo(ChangeState.WITHDRAWN);
    }

    private MvcTestResult open(SignedIn who, String address) {
        return web.perform(get(address).with(People.as(who)));
    }
}
