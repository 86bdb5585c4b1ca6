package app.jobbag.operations;

import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.SomeClients;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.outbox.MailState;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JobbagTest
class DeliveriesTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private People people;

    @Autowired
    private SomeClients clients;

    @Autowired
    private MailFixture mails;

    @Autowired
    private Outbox outbox;

    private SignedIn ana;
    private SignedIn stranger;
    private String title;
    private UUID failed;

    @BeforeEach
    void aMailThatFailed() {
        ana = people.join("Ana Ruiz", Role.AE);
        stranger = people.join("Luis Gil", Role.AE);
        ClientId client = clients.begin(ana, "Cervezas Peñafiel");
        title = "Acta " + Ids.next();
        failed = mails.mail(ana, client, title, MailState.FAILED);
    }

    @Test
    void showsWhatFailedToTheTeamOfTheClientOnly() {
        assertThat(web.perform(get("/deliveries?state=FAILED").with(as(ana))))
                .hasStatusOk()
                .bodyText()
                .contains(title, "Cervezas Peñafiel", "notice-bad");
        assertThat(web.perform(get("/deliveries").with(as(stranger))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(title, "notice-bad");
        assertThat(web.perform(get("/deliveries.csv").with(as(ana)))).bodyText().contains(title);
        assertThat(web.perform(get("/deliveries/" + failed).with(as(stranger)))).hasStatus(404);
        assertThat(web.perform(get("/deliveries").with(as(people.join("Eva Sanz", Role.CONTRIBUTOR)))))
                .hasStatus(404);
    }

    @Test
    void neverShowsThePersonalLinkInAMail() {
        assertThat(web.perform(get("/deliveries/" + failed).with(as(ana))))
                .hasStatusOk()
                .bodyText()
                .contains(title, "550 no such mailbox", "Send again")
                .doesNotContain("secret-token");
    }

    @Test
    void sendsAFailedMailAgainOnce() {
        String again = "/deliveries/" + failed + "/resending";
        assertThat(web.perform(post(again).with(as(stranger)).with(csrf()))).hasStatus(404);
        assertThat(web.perform(post(again).with(as(ana)).with(csrf()))).hasStatus(302);
        assertThat(people.by(ana, () -> outbox.find(failed)).orElseThrow().state())
                .isNotEqualTo(MailState.FAILED);
        assertThat(web.perform(post(again).with(as(ana)).with(csrf())))
                .hasStatus(302)
                .flash()
                .hasEntrySatisfying(
                        "toast", toast -> assertThat(toast.toString()).contains("bad"));
    }
}
