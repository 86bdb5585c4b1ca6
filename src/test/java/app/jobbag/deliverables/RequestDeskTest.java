package app.jobbag.deliverables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.SteerableClock;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.SigningLinks;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.signoffs.Withdrawal;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What whoever looks after a version does while it waits. */
@JobbagTest
class RequestDeskTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private RequestDesk desk;

    @Autowired
    private SigningScene signing;

    @Autowired
    private SigningLinks links;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SteerableClock clock;

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
                .contains("Withdrawn by Ana Ruiz", "The budget is gone", "Upload a version", "No longer asked")
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
    void nobodyIsAskedForAWithdrawnVersionAnyMore() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        assertThat(open(roles.nuria(), "/")).bodyText().contains("desk-steps");
        withdraw(roles.ana(), id, "");
        assertThat(open(roles.nuria(), "/")).bodyText().doesNotContain("desk-steps");
    }

    @Test
    void anOverdueSignatureShowsWithItsDays() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        scene.withTheClient(roles, id);
        clock.at(
                clock.instant().plus(Duration.ofDays(30)),
                () -> assertThat(open(roles.ana(), "/")).bodyText().containsPattern("(?s)(29|30) days.*overdue"));
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

    @Test
    void whetherAMailsLinkWasOpenedShowsBesideIt() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        String home = "/deliverables/" + id.value();
        String token = signing.token(roles.signers(), scene.withTheClient(roles, id));
        assertThat(open(roles.ana(), home))
                .bodyText()
                .contains("Para su firma: Poster")
                .doesNotContain("link opened");
        links.open(token, Device.of("192.0.2.8", "Safari"));
        assertThat(open(roles.ana(), home)).bodyText().contains("link opened");
    }

    @Test
    void aFreshLinkIsMailedOnceAnHourAndSaysToWhom() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        String home = "/deliverables/" + id.value();
        scene.withTheClient(roles, id);
        assertThat(open(roles.ana(), home)).bodyText().containsPattern("Goes to [^<]+@");
        clock.at(clock.instant().plus(Duration.ofHours(2)), () -> {
            sendLinkAgain(id);
            assertThatThrownBy(() -> sendLinkAgain(id))
                    .isInstanceOfSatisfying(
                            Refused.class, e -> assertThat(e.key()).isEqualTo("signoffs.refused.remindedJustNow"));
        });
    }

    @Test
    void aMailThatFailedSaysWhyAndIsSentAgain() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        String home = "/deliverables/" + id.value();
        UUID request = scene.withTheClient(roles, id).value();
        scene.as(roles.ana(), () -> jdbc.sql("""
                        update outbox set state = 'FAILED', failure = 'mailbox is full', ended_at = now()
                        where subject_id = ?""").param(request).update());
        assertThat(open(roles.ana(), home))
                .bodyText()
                .contains("Failed", "mailbox is full", "/resending")
                .doesNotContain(">Sent<");
        assertThat(open(roles.nuria(), home))
                .bodyText()
                .contains("mailbox is full")
                .doesNotContain("/resending");
    }

    @Test
    void whoeverIsAskedIsRemindedFromTheDocument() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        String home = "/deliverables/" + id.value();
        assertThat(open(roles.ana(), home)).bodyText().contains("Awaited by", home + "/reminder");
        clock.at(
                clock.instant().plus(Duration.ofHours(2)),
                () -> assertThat(web.perform(post(home + "/reminder")
                                .with(People.as(roles.ana()))
                                .with(csrf())))
                        .hasRedirectedUrl(home));
        assertThat(signing.mails(roles.signers(), scene.request(roles, id).id()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.recipientName()).isEqualTo("Nuria Vega"));
    }

    private MvcTestResult open(SignedIn who, String address) {
        return web.perform(get(address).with(People.as(who)));
    }

    private void sendLinkAgain(DeliverableId id) {
        scene.as(roles.ana(), () -> {
            desk.sendLinkAgain(roles.ana(), id);
            return id;
        });
    }

    private void withdraw(SignedIn who, DeliverableId id, String words) {
        int version = scene.request(roles, id).version();
        scene.as(who, () -> {
            desk.withdraw(who, id, new Withdrawal(version, "The budget is gone", words), "");
            return id;
        });
    }
}
