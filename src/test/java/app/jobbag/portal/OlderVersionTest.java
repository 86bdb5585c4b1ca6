package app.jobbag.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import app.jobbag.JobbagTest;
import app.jobbag.platform.SteerableClock;
import app.jobbag.signoffs.CodeProof;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.Refusal;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SigningScene;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a contact sees of a version that they answered, once another takes its place; and of what is not yet late. */
@JobbagTest
class OlderVersionTest {
    private static final Device DEVICE = new Device("192.0.2.7", "Firefox");

    @Autowired
    private MockMvc web;

    @Autowired
    private SigningScene scene;

    @Autowired
    private ContactSigning signing;

    @Autowired
    private PortalEntrance entrance;

    @Autowired
    private SteerableClock clock;

    private SigningScene.Roles roles;
    private RequestDetails request;
    private Cookie session;

    @BeforeEach
    void martaHasTheLink() throws Exception {
        roles = scene.roles();
        request = scene.withTheClient(roles);
        session = entrance.follow(web, scene.token(roles, request.id()));
    }

    @Test
    void theOwnRefusalStaysWithItsReasonAndTheNewerVersionIsToldOnceItIsSent() throws Exception {
        refuse("El precio no es ese");
        RequestDetails newer = scene.replaced(roles, request.id());
        String old = "/p/documents/" + request.id().value();
        web.perform(get(old).cookie(session))
                .andExpect(content().string(containsString("El precio no es ese")))
                .andExpect(content().string(not(containsString("versión más nueva"))));

        scene.sign(roles, roles.luis(), newer.id());
        scene.sign(roles, roles.ana(), newer.id());
        web.perform(get(old).cookie(session))
                .andExpect(content().string(containsString("El precio no es ese")))
                .andExpect(content().string(containsString("versión más nueva")))
                .andExpect(content()
                        .string(containsString(
                                "/p/presence/new?instead=" + request.id().value())));

        web.perform(post("/p/presence/code").cookie(session).with(csrf()));
        web.perform(post("/p/presence")
                        .cookie(session)
                        .with(csrf())
                        .param("code", entrance.code(roles.marta()))
                        .param("instead", request.id().value().toString()))
                .andExpect(redirectedUrl("/p/newer/" + request.id().value()));
    }

    @Test
    void theNewerVersionIsOpenedByItsOlderOne() throws Exception {
        RequestDetails newer = scene.replaced(roles, request.id());
        scene.sign(roles, roles.luis(), newer.id());
        scene.sign(roles, roles.ana(), newer.id());
        Cookie proven = proven(session);
        web.perform(get("/p/newer/{id}", request.id().value()).cookie(proven))
                .andExpect(redirectedUrl("/p/documents/" + newer.id().value()));
        web.perform(get("/p").cookie(proven)).andExpect(content().string(containsString(newer.title())));
    }

    @Test
    void aRefusedVersionThatWasReplacedStaysAmongWhatThereIsToRead() throws Exception {
        refuse("El precio no es ese");
        scene.replaced(roles, request.id());
        web.perform(get("/p").cookie(proven(session)))
                .andExpect(content()
                        .string(containsString("/p/documents/" + request.id().value())))
                .andExpect(content().string(not(containsString("Documento firmado"))));
    }

    @Test
    void aLinkThatWasAnsweredSaysSo() throws Exception {
        String token = scene.token(roles, request.id());
        scene.signAsMarta(roles, request.id());
        web.perform(get("/p/{token}", token))
                .andExpect(content().string(containsString("aquí ya no se le pide nada")))
                .andExpect(content().string(not(containsString("le pide que"))));
        clock.at(
                clock.instant().plus(Duration.ofDays(40)),
                () -> quietly(() -> web.perform(get("/p/{token}", token))
                        .andExpect(content().string(containsString("Ya ha respondido")))
                        .andExpect(content().string(containsString("Firmado")))));
    }

    @Test
    void nothingIsLateBeforeItsMoment() {
        Instant due = Objects.requireNonNull(request.signers().get(2).dueAt());
        at(due.minusSeconds(3600), not(containsString("asked-late")), not(containsString(">Con retraso<")));
        at(due.plusSeconds(1), containsString("asked-late"), containsString("Madrid"));
    }

    private void at(Instant moment, org.hamcrest.Matcher<String> card, org.hamcrest.Matcher<String> chip) {
        clock.at(
                moment,
                () -> quietly(() -> web.perform(get("/p")
                                .cookie(proven(entrance.follow(web, scene.token(roles, request.id())))))
                        .andExpect(content().string(card))
                        .andExpect(content().string(chip))));
    }

    private void refuse(String reason) {
        CodeProof proof = scene.prove(roles, request.id(), scene.mailedCode(roles, request.id()));
        scene.asMarta(roles, () -> {
            signing.refuse(roles.marta(), request.id(), proof, new Refusal(request.version(), reason, DEVICE));
            return request;
        });
    }

    private Cookie proven(Cookie visit) throws Exception {
        web.perform(post("/p/presence/code").cookie(visit).with(csrf()));
        return entrance.prove(web, visit, entrance.code(roles.marta()));
    }

    private interface Visit {
        void make() throws Exception;
    }

    private static void quietly(Visit visit) {
        try {
            visit.make();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
