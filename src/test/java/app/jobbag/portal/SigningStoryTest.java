package app.jobbag.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.deliverables.DeliverableState;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderStatus;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** From the plan to the client's receipt, by requests alone. */
@JobbagTest
class SigningStoryTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private SigningScene signing;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void anOrder() {
        roles = scene.roles();
    }

    @Test
    void aPosterIsSignedFromTheFirstStepToTheLast() throws Exception {
        DeliverableId poster = anaPlansThePoster();
        nuriaUploadsIt(poster);
        signs(roles.nuria(), poster);
        signs(roles.luis(), poster);
        signs(roles.ana(), poster);
        Cookie marta = martaFollowsHerLink(poster);
        martaOpensTheFile(poster, marta);
        martaSignsWithTheMailedCode(poster, marta);
        martaSeesHerReceipt(poster, marta);
        bothSidesOpenTheSealedDocument(poster, marta);
        theOrderIsDelivered(poster);
    }

    @Test
    void aReceiptNamesTheContactAndWhatWasTyped() throws Exception {
        DeliverableId poster = scene.uploaded(roles, "Cartel");
        scene.withTheClient(roles, poster);
        Cookie marta = martaFollowsHerLink(poster);
        signing.signAsMarta(roles.signers(), request(poster).id(), "Marta Ruiz", null);
        web.perform(get("/p/documents/{id}", request(poster).id().value()).cookie(marta))
                .andExpect(content()
                        .string(containsString("Firmado por <strong>Marta Gil (escribió: Marta Ruiz)</strong>")));
    }

    private DeliverableId anaPlansThePoster() throws Exception {
        web.perform(get("/workorders/{id}/deliverables/new", roles.order().value())
                        .with(People.as(roles.ana())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nuria Vega")));
        String home = web.perform(
                        post("/workorders/{id}/deliverables", roles.order().value())
                                .with(People.as(roles.ana()))
                                .with(csrf())
                                .param("title", "Cartel de otoño")
                                .param("steps[0].name", "Work")
                                .param("steps[0].person", id(roles.nuria()))
                                .param("steps[1].name", "Creative direction")
                                .param("steps[1].person", id(roles.luis()))
                                .param("steps[2].name", "Account")
                                .param("steps[2].person", id(roles.ana()))
                                .param("lastName", "Client")
                                .param("contact", roles.marta().value().toString()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return new DeliverableId(UUID.fromString(String.valueOf(home).substring("/deliverables/".length())));
    }

    private void nuriaUploadsIt(DeliverableId id) throws Exception {
        byte[] pdf = "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj<<>>endobj\n".getBytes(StandardCharsets.ISO_8859_1);
        web.perform(multipart("/deliverables/{id}/versions", id.value())
                        .file(new MockMultipartFile("file", "cartel.pdf", "application/pdf", pdf))
                        .param(
                                "version",
                                String.valueOf(scene.details(roles, id).version()))
                        .with(People.as(roles.nuria()))
                        .with(csrf()))
                .andExpect(redirectedUrl("/deliverables/" + id.value()));
        web.perform(get("/deliverables/{id}", id.value()).with(People.as(roles.luis())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("cartel.pdf")));
    }

    private void signs(SignedIn who, DeliverableId id) throws Exception {
        web.perform(get("/deliverables/{id}/signature/new", id.value()).with(People.as(who)))
                .andExpect(status().isOk());
        web.perform(post("/deliverables/{id}/signature", id.value())
                        .with(People.as(who))
                        .with(csrf())
                        .param("typedName", who.name())
                        .param("consent", "true")
                        .param("version", String.valueOf(request(id).version())))
                .andExpect(redirectedUrl("/deliverables/" + id.value()));
    }

    private Cookie martaFollowsHerLink(DeliverableId id) throws Exception {
        String token = signing.token(roles.signers(), request(id).id());
        web.perform(get("/p/{token}", token))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ana Ruiz")))
                .andExpect(content().string(containsString("Continuar")));
        Cookie session = Objects.requireNonNull(web.perform(
                        post("/p/{token}", token).with(csrf()))
                .andExpect(redirectedUrl("/p/documents/" + request(id).id().value()))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
        web.perform(get("/p/documents/{id}", request(id).id().value()).cookie(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Firmar con observaciones")));
        return session;
    }

    private void martaOpensTheFile(DeliverableId id, Cookie session) throws Exception {
        web.perform(get("/p/documents/{id}/file?inline=", request(id).id().value())
                        .cookie(session))
                .andExpect(content().contentType("application/pdf"));
    }

    private void martaSignsWithTheMailedCode(DeliverableId id, Cookie session) throws Exception {
        UUID document = request(id).id().value();
        web.perform(post("/p/documents/{id}/code", document)
                        .cookie(session)
                        .with(csrf())
                        .param("answer", "SIGN"))
                .andExpect(redirectedUrl("/p/documents/" + document + "/signature/new?answer=SIGN"));
        web.perform(get("/p/documents/{id}/signature/new?answer=SIGN", document).cookie(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("one-time-code")));
        web.perform(post("/p/documents/{id}/signature", document)
                        .cookie(session)
                        .with(csrf())
                        .param("answer", "SIGN")
                        .param(
                                "code",
                                signing.mailedCode(roles.signers(), request(id).id()))
                        .param("typedName", "Marta Gil")
                        .param("consent", "true")
                        .param("version", String.valueOf(request(id).version())))
                .andExpect(redirectedUrl("/p/documents/" + document));
    }

    private void martaSeesHerReceipt(DeliverableId id, Cookie session) throws Exception {
        web.perform(get("/p/documents/{id}", request(id).id().value()).cookie(session))
                .andExpect(content().string(containsString(request(id).sha256())))
                .andExpect(content().string(containsString("su justificante")));
        web.perform(get("/p/documents/{id}/receipt", request(id).id().value()).cookie(session))
                .andExpect(content().contentType("application/pdf"));
        assertThat(signing.mails(roles.signers(), request(id).id()).get(0).papers())
                .hasSize(1);
    }

    private void bothSidesOpenTheSealedDocument(DeliverableId id, Cookie session) throws Exception {
        UUID document = request(id).id().value();
        waitForTheSeal(document, session);
        web.perform(get("/p/documents/{id}", document).cookie(session))
                .andExpect(content().string(containsString("Documento firmado con sus pruebas (PDF)")));
        web.perform(get("/p/documents/{id}/sealed", document).cookie(session))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        String page = web.perform(get("/deliverables/{id}", id.value()).with(People.as(roles.nuria())))
                .andExpect(content().string(containsString("Signed document with evidence (PDF)")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher link = Pattern.compile("/files/[0-9a-f-]{36}[?]inline=\"[^>]*>Signed document")
                .matcher(page);
        assertThat(link.find()).isTrue();
        String file = link.group().substring(0, "/files/".length() + 36);
        web.perform(get(file).with(People.as(roles.nuria())))
                .andExpect(content().contentType("application/pdf"));
        web.perform(get(file).with(People.as(scene.roles().ana()))).andExpect(status().isNotFound());
    }

    /** The page comes back by itself; here the test does. */
    private void waitForTheSeal(UUID document, Cookie session) throws Exception {
        for (int i = 0; i < 300; i++) {
            int answer = web.perform(get("/p/documents/{id}/sealed", document).cookie(session))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            if (answer != 202) {
                return;
            }
            Thread.sleep(100);
        }
    }

    private void theOrderIsDelivered(DeliverableId id) {
        assertThat(scene.details(roles, id).state()).isEqualTo(DeliverableState.SIGNED);
        assertThat(scene.order(roles).status()).isEqualTo(OrderStatus.DELIVERED);
    }

    private RequestDetails request(DeliverableId id) {
        return scene.request(roles, id);
    }

    private static String id(SignedIn who) {
        return who.id().value().toString();
    }
}
