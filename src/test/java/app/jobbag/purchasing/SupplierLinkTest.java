package app.jobbag.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientRegister;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A supplier answers by its personal link, without an account, and reads nothing of the client. */
@JobbagTest
class SupplierLinkTest {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private MockMvcTester web;

    private PurchaseScene scene;
    private PurchaseId id;
    private String link;

    @BeforeEach
    void aSentOrder() {
        scene = new PurchaseScene(beans);
        id = scene.sent("480");
        link = scene.link(id);
    }

    @Test
    void lookingChangesNothingAndNamesNoClient() {
        String client = scene.money.as(
                scene.marta,
                () -> beans.getBean(ClientRegister.class).details(scene.client).legalName());
        assertThat(web.perform(get(link)))
                .hasStatusOk()
                .bodyText()
                .contains("Cartel 594 x 841", "Confirmamos el pedido")
                .doesNotContain(client, "null");
        assertThat(scene.show(id).state()).isEqualTo(PurchaseState.SENT);
        assertThat(web.perform(post(link).with(csrf()))).hasStatus(422);
        assertThat(scene.show(id).state()).isEqualTo(PurchaseState.SENT);
    }

    @Test
    void confirmsTheOrder() {
        assertThat(answer("CONFIRMED", "")).hasStatus3xxRedirection();
        PurchaseDetails confirmed = scene.show(id);
        assertThat(confirmed.state()).isEqualTo(PurchaseState.CONFIRMED);
        assertThat(confirmed.steps().answeredBy()).startsWith("Jorge Resma, ");
    }

    @Test
    void declinesInItsOwnWords() {
        assertThat(answer("DECLINED", "")).hasStatus(422);
        assertThat(answer("DECLINED", "Papel agotado, el día 12 sí")).hasStatus3xxRedirection();
        assertThat(scene.show(id).state()).isEqualTo(PurchaseState.SENT);
        assertThat(open(scene.ana, "/purchases/" + id.value())).bodyText().contains("Papel agotado, el día 12 sí");
    }

    @Test
    void theLinkDiesWithItsRevisionAndAWrongOneWasNeverAny() {
        scene.revise(id, "490");
        assertThat(web.perform(get(link))).hasStatus(404);
        assertThat(web.perform(get("/p/purchases/nothing"))).hasStatus(404);
        assertThat(answer("CONFIRMED", "")).hasStatus(404);
    }

    @Test
    void thePagesOfEveryStateOpen() {
        String home = "/purchases/" + id.value();
        assertThat(open(scene.ana, home)).hasStatusOk().bodyText().contains("Jorge Resma", "480.00");
        assertThat(open(scene.ana, home + "/sending/new"))
                .hasStatusOk()
                .bodyText()
                .contains(scene.mailbox);
        scene.deliver(id);
        assertThat(open(scene.lucia, home)).hasStatusOk().bodyText().contains("Book a bill");
        assertThat(open(scene.lucia, home + "/bills/new"))
                .hasStatusOk()
                .bodyText()
                .contains("480");
        BillId bill = scene.bill(id, "F-77", "500");
        assertThat(open(scene.marta, "/supplier-bills/" + bill.value()))
                .hasStatusOk()
                .bodyText()
                .contains("F-77", "Stopped", "Let it through");
        assertThat(open(scene.marta, "/workorders/" + scene.order.value()))
                .hasStatusOk()
                .bodyText()
                .contains("Cartel 594 x 841", "Stopped");
        PurchaseId over = scene.begun("2300");
        assertThat(open(scene.ana, "/purchases/" + over.value())).bodyText().contains("a change order raises that");
        assertThat(open(scene.ana, "/purchases")).hasStatusOk();
        assertThat(open(scene.ana, "/purchases.csv?state=OPEN")).hasStatusOk();
        assertThat(open(scene.lucia, "/supplier-bills"))
                .hasStatusOk()
                .bodyText()
                .contains("F-77");
    }

    private MvcTestResult answer(String word, String words) {
        return web.perform(
                post(link).param("answer", word).param("words", words).with(csrf()));
    }

    private MvcTestResult open(SignedIn who, String address) {
        return web.perform(get(address).with(People.as(who)));
    }
}
