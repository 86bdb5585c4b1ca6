package app.jobbag.deliverables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.Withdrawal;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What whoever looks after a version does while it waits. */
@JobbagTest
class RequestDeskTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private RequestDesk desk;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void anOrder() {
        roles = scene.roles();
    }

    @Test
    void aWithdrawnVersionSaysWhyAndWhatIsNext() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        String home = "/deliverables/" + id.value();
        assertThat(web.perform(get(home + "/withdrawal/new").with(People.as(roles.ana()))))
                .bodyText()
                .contains("Nuria Vega", "reads your reason");
        assertThat(web.perform(post(home + "/withdrawal")
                        .with(People.as(roles.ana()))
                        .with(csrf())
                        .param(
                                "version",
                                String.valueOf(scene.request(roles, id).version()))
                        .param("reason", "The budget is gone")))
                .hasRedirectedUrl(home);
        assertThat(web.perform(get(home).with(People.as(roles.ana()))))
                .bodyText()
                .contains("Withdrawn by Ana Ruiz", "The budget is gone", "Upload a version")
                .doesNotContain(home + "/withdrawal/new");
    }

    @Test
    void aNewVersionComesAfterAWithdrawnOne() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        RequestDetails first = scene.request(roles, id);
        withdraw(roles.ana(), id, "");
        scene.upload(roles, id);
        assertThat(scene.details(roles, id).state()).isEqualTo(DeliverableState.INTERNAL);
        assertThat(scene.request(roles, id).id()).isNotEqualTo(first.id());
        assertThat(scene.request(roles, id).state()).isEqualTo(RequestState.OPEN);
    }

    @Test
    void thereIsNothingToWithdrawWithoutAVersionOnItsWay() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        scene.sendBack(roles, roles.nuria(), id);
        assertThatThrownBy(() -> withdraw(roles.ana(), id, ""))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.key()).isEqualTo("deliverables.refused.notOnItsWay"));
    }

    @Test
    void whoeverMayNotAskMayNotWithdraw() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        DeliverableScene.Roles others = scene.roles();
        assertThatThrownBy(() -> withdraw(others.ana(), id, "")).isInstanceOf(NotFound.class);
    }

    private void withdraw(SignedIn who, DeliverableId id, String words) {
        int version = scene.request(roles, id).version();
        scene.as(who, () -> {
            desk.withdraw(who, id, new Withdrawal(version, "The budget is gone", words));
            return id;
        });
    }
}
