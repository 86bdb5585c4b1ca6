package app.jobbag.deliverables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ContactBook;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrdersFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the people of the agency read on the pages of a deliverable. */
@JobbagTest
class DeliverablePagesTest {
    private static final Pattern RECEIPT = Pattern.compile("href=\"(/papers/[0-9a-f-]+)\">Receipt<");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private SigningScene signing;

    @Autowired
    private ContactBook contacts;

    @Autowired
    private BeanFactory beans;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void anOrder() {
        roles = scene.roles();
    }

    @Test
    void callsAVersionSignedInsideOnlyOnceItIs() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        assertThat(open(roles.ana(), "/deliverables/" + id.value()))
                .bodyText()
                .contains("Being signed inside")
                .doesNotContain("Signed inside");
    }

    @Test
    void handsTheFileToWhoeverSignsItWhoeverUploadedIt() {
        DeliverableId id = scene.planned(roles, "Poster");
        scene.uploadAs(roles.ana(), roles, id);
        String file = "/files/"
                + scene.details(roles, id).newest().orElseThrow().file().value();
        SignedIn other = new OrdersFixture(beans).onTeamOf(roles.client(), Role.CONTRIBUTOR);

        assertThat(open(roles.nuria(), "/deliverables/" + id.value()))
                .bodyText()
                .contains(file);
        assertThat(open(roles.nuria(), file)).hasStatusOk();
        assertThat(open(other, file)).hasStatus(404);
    }

    @Test
    void showsTheProofAndSaysWhoComesNextBeforeOneSigns() {
        DeliverableId id = scene.planned(roles, "Poster");
        scene.upload(roles.nuria(), roles, id, scene.picture());
        String file = "/files/"
                + scene.details(roles, id).newest().orElseThrow().file().value();
        String form = "/deliverables/" + id.value() + "/signature/new";
        assertThat(open(roles.nuria(), form))
                .bodyText()
                .contains("<img class=\"document-picture\" src=\"" + file + "?inline=\" alt=\"Poster\">")
                .contains("it is the turn of Luis Ortega (Creative direction)");

        scene.sign(roles, roles.nuria(), id);
        scene.sign(roles, roles.luis(), id);
        String marta =
                scene.as(roles.ana(), () -> contacts.details(roles.marta())).email();
        assertThat(open(roles.ana(), form))
                .bodyText()
                .contains("After your signature it goes to Marta Gil &lt;" + marta + "&gt; for signature.");
    }

    @Test
    void offersADocumentThatIsNoPictureToBeOpened() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        assertThat(open(roles.nuria(), "/deliverables/" + id.value() + "/signature/new"))
                .bodyText()
                .contains("cartel.txt")
                .doesNotContain("document-picture");
    }

    @Test
    void linksToTheReceiptOfTheClientsSignature() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        String page = "/deliverables/" + id.value();
        SignatureRequestId request = scene.withTheClient(roles, id);
        assertThat(open(roles.ana(), page)).bodyText().doesNotContain("/papers/");

        signing.signAsMarta(roles.signers(), request);

        String receipt = receipt(roles.ana(), page);
        assertThat(open(roles.ana(), receipt)).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        String bag = "/workorders/" + roles.order().value();
        assertThat(open(roles.ana(), bag))
                .bodyText()
                .containsPattern(receipt + "\">Justificante de firma \\d+</a> <span>Poster");
    }

    @Test
    void handsTheReceiptToWhoeverMaySeeTheDeliverable() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        signing.signAsMarta(roles.signers(), scene.withTheClient(roles, id));
        String receipt = receipt(roles.nuria(), "/deliverables/" + id.value());
        SignedIn other = new OrdersFixture(beans).onTeamOf(roles.client(), Role.CONTRIBUTOR);

        assertThat(open(roles.nuria(), receipt)).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        assertThat(open(other, receipt)).hasStatus(404);
    }

    @Test
    void namesTheContactAndAddsWhatWasTypedWhenItIsAnotherName() throws IOException {
        DeliverableId poster = scene.uploaded(roles, "Poster");
        DeliverableId leaflet = scene.uploaded(roles, "Leaflet");
        signing.signAsMarta(roles.signers(), scene.withTheClient(roles, poster), "Marta Ruiz", null);
        signing.signAsMarta(roles.signers(), scene.withTheClient(roles, leaflet), "marta  gil", null);

        String page = "/deliverables/" + poster.value();
        assertThat(open(roles.ana(), page)).bodyText().contains("<td>Marta Gil (typed: Marta Ruiz)</td>");
        assertThat(open(roles.ana(), "/deliverables/" + leaflet.value()))
                .bodyText()
                .contains("<td>Marta Gil</td>")
                .doesNotContain("(typed:");
        byte[] pdf = open(roles.ana(), receipt(roles.ana(), page)).getResponse().getContentAsByteArray();
        try (PDDocument receipt = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(receipt)).contains("Marta Gil (escribió: Marta Ruiz)");
        }
    }

    private String receipt(SignedIn who, String page) {
        Matcher link = RECEIPT.matcher(text(open(who, page)));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult open(SignedIn who, String address) {
        return web.perform(get(address).with(People.as(who)));
    }
}
