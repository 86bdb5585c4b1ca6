package app.jobbag.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.clients.SomeClients;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.outbox.MailState;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JobbagTest
class DemoMailboxTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private People people;

    @Autowired
    private SomeClients clients;

    @Autowired
    private MailFixture mails;

    private UUID kept;
    private UUID sent;
    private String title;

    @BeforeEach
    void twoMails() {
        SignedIn ana = people.join("Ana Ruiz", Role.AE);
        title = "Acta " + Ids.next();
        kept = mails.mail(ana, clients.begin(ana, "Cervezas Peñafiel"), title, MailState.KEPT);
        sent = mails.mail(ana, clients.begin(ana, "Cervezas Peñafiel"), title, MailState.SENT);
    }

    @Test
    void letsTheClientsContactReadWithoutAnAccount() {
        assertThat(web.perform(get("/demo/mailbox")))
                .hasStatusOk()
                .bodyText()
                .contains("Julia Conde", "julia@cliente.example", "reach nobody");
        assertThat(web.perform(get("/demo/mailbox").param("recipient", title.length() + "julia@cliente.example")))
                .hasStatusOk()
                .bodyText()
                .contains(title);
        assertThat(web.perform(get("/demo/mailbox/" + kept)))
                .hasStatusOk()
                .bodyText()
                .contains("<a href=\"https://jobbag.example/p/secret-token\"", "Un saludo");
    }

    @Test
    void holdsNothingThatReallyLeft() {
        assertThat(web.perform(get("/demo/mailbox/" + sent))).hasStatus(404);
    }
}
