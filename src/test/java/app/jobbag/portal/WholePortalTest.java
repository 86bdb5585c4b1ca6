package app.jobbag.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ContactId;
import app.jobbag.platform.SteerableClock;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SigningCast;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How far a link leads, and how the agency opens and shuts the whole portal of a contact. */
@JobbagTest
class WholePortalTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private SigningScene scene;

    @Autowired
    private SigningCast cast;

    @Autowired
    private PortalEntrance entrance;

    @Autowired
    private SteerableClock clock;

    private MockMvcTester web;
    private SigningScene.Roles roles;
    private RequestDetails first;
    private RequestDetails second;

    @BeforeEach
    void twoDocumentsAreAskedOfMarta() {
        web = MockMvcTester.create(mvc);
        roles = scene.roles();
        first = scene.withTheClient(roles);
        second = scene.withTheClient(roles);
    }

    @Test
    void theLinkOfOneDocumentShowsThatDocumentOnly() throws Exception {
        Cookie session = entrance.follow(mvc, scene.token(roles, first.id()));
        assertThat(get(document(first), session)).hasStatusOk();
        assertThat(get(document(second), session)).hasStatus(404);
        assertThat(get(document(second) + "/file", session)).hasStatus(404);
        assertThat(post(document(second) + "/code?answer=SIGN", session)).hasStatus(404);
        for (String page : new String[] {"/p", "/p/reading", "/p/invoices"}) {
            assertThat(get(page, session)).hasRedirectedUrl("/p/presence/new");
        }
    }

    @Test
    void theMailedCodeOpensAllOfIt() throws Exception {
        Cookie session = entrance.enter(mvc, scene.token(roles, first.id()), roles.marta());
        assertThat(get("/p", session))
                .hasStatusOk()
                .bodyText()
                .contains(document(first), document(second), "Para firmar", "Para leer", "Facturas");
        assertThat(get(document(second), session)).hasStatusOk();
    }

    @Test
    void aWrongCodeOpensNothingAndFiveOfThemKillTheRightOne() throws Exception {
        Cookie session = entrance.follow(mvc, scene.token(roles, first.id()));
        post("/p/presence/code", session);
        String right = entrance.code(roles.marta());
        for (int i = 0; i < 5; i++) {
            assertThat(post("/p/presence?code=" + (right.equals("000000") ? "111111" : "000000"), session))
                    .hasStatus(422);
        }
        assertThat(post("/p/presence?code=" + right, session)).hasStatus(422);
        assertThat(get("/p", session)).hasRedirectedUrl("/p/presence/new");
    }

    @Test
    void theCodeCountsForTheSessionThatTypedIt() throws Exception {
        String token = scene.token(roles, first.id());
        entrance.enter(mvc, token, roles.marta());
        assertThat(get("/p", entrance.follow(mvc, token))).hasRedirectedUrl("/p/presence/new");
    }

    @Test
    void theCodeIsForgottenAfterTwelveHours() throws Exception {
        Cookie session = entrance.enter(mvc, scene.token(roles, first.id()), roles.marta());
        clock.at(clock.instant().plus(Duration.ofHours(13)), () -> {
            assertThat(get("/p", session)).hasRedirectedUrl("/p/presence/new");
            assertThat(get(document(second), session)).hasStatus(404);
            assertThat(get(document(first), session)).hasStatusOk();
        });
    }

    @Test
    void anAccountExecutiveSendsALinkToTheWholePortalThatTheAgencyNeverSees() throws Exception {
        assertThat(page(roles.ana())).bodyText().contains("Who gets what", "Marta Gil", "2 documents now");
        assertThat(staff(roles.ana(), home() + "/links")).hasRedirectedUrl(home());
        String token = entrance.token(roles.marta());
        assertThat(page(roles.ana())).bodyText().contains("works until").doesNotContain(token);
        assertThat(entrance.mails(roles.marta()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.recipientName()).isEqualTo("Marta Gil"));
        assertThat(get("/p/" + token, null)).hasStatusOk().bodyText().contains("Continuar");
        assertThat(get("/p", entrance.follow(mvc, token))).hasRedirectedUrl("/p/presence/new");
        assertThat(get(document(first), entrance.follow(mvc, token))).hasStatus(404);
        assertThat(get("/p", entrance.enter(mvc, token, roles.marta()))).hasStatusOk();
        assertThat(page(roles.ana())).bodyText().contains("opened ");
    }

    @Test
    void aLaterLinkKillsTheEarlierOne() throws Exception {
        staff(roles.ana(), home() + "/links");
        String old = entrance.token(roles.marta());
        staff(roles.ana(), home() + "/links");
        assertThat(get("/p/" + old, null)).hasStatus(410).bodyText().contains("Enviarme un enlace nuevo");
        assertThat(post("/p/" + old, null)).hasRedirectedUrl("/p/" + old);
        assertThat(get("/p/" + entrance.token(roles.marta()), null)).hasStatusOk();
    }

    @Test
    void aFreshLinkGoesToTheContactsOwnAddress() throws Exception {
        staff(roles.ana(), home() + "/links");
        String old = entrance.token(roles.marta());
        clock.at(clock.instant().plus(Duration.ofDays(31)), () -> {
            assertThat(get("/p/" + old, null)).hasStatus(410);
            assertThat(post("/p/" + old + "/fresh-link", null)).hasRedirectedUrl("/p/" + old + "?mailed");
            assertThat(post("/p/" + old + "/fresh-link", null))
                    .hasStatus(410)
                    .bodyText()
                    .contains("role=\"alert\"");
            assertThat(get("/p/" + entrance.token(roles.marta()), null)).hasStatusOk();
        });
        assertThat(entrance.mails(roles.marta())).hasSize(2);
    }

    @Test
    void whoHasNoLinkAsksByAddressAndTheAnswerIsAlwaysTheSame() throws Exception {
        String address = scene.as(
                        roles.ana(), () -> scene.mails(roles, first.id()).get(0))
                .recipient();
        MvcTestResult known = post("/p/links?email=" + address, null);
        MvcTestResult again = post("/p/links?email=" + address, null);
        MvcTestResult unknown = post("/p/links?email=nobody@else.example", null);
        assertThat(known).hasRedirectedUrl("/p/links/new?mailed");
        assertThat(again).hasRedirectedUrl("/p/links/new?mailed");
        assertThat(unknown).hasRedirectedUrl("/p/links/new?mailed");
        assertThat(entrance.mails(roles.marta())).hasSize(1);
        assertThat(post("/p/links?email=nonsense", null)).hasStatus(422);
    }

    @Test
    void aShutPortalIsShutWhateverTheContactHolds() throws Exception {
        staff(roles.ana(), home() + "/links");
        String token = entrance.token(roles.marta());
        Cookie inside = entrance.enter(mvc, token, roles.marta());
        String address = entrance.mails(roles.marta()).get(0).recipient();
        assertThat(staff(roles.ana(), home() + "/closure")).hasRedirectedUrl(home());
        assertThat(get("/p", inside)).hasStatus(404);
        assertThat(get(document(second), inside)).hasStatus(404);
        assertThat(get("/p/" + token, null)).hasStatus(410).bodyText().doesNotContain("fresh-link");
        assertThat(post("/p/" + token + "/fresh-link", null)).hasStatus(404);
        int mails = entrance.mails(roles.marta()).size();
        post("/p/links?email=" + address, null);
        Cookie narrow = entrance.follow(mvc, scene.token(roles, first.id()));
        post("/p/presence/code", narrow);
        assertThat(entrance.mails(roles.marta())).hasSize(mails);
        assertThat(get("/p/presence/new", narrow)).bodyText().doesNotContain("Enviarme un código", "/p/presence/code");
        assertThat(page(roles.ana())).bodyText().contains("does not end personal links to single documents");
        assertThat(get(document(first), narrow)).hasStatusOk();
        assertThat(page(roles.ana())).bodyText().contains("is shut out");
        staff(roles.ana(), home() + "/links");
        clock.at(
                clock.instant().plus(Duration.ofMinutes(2)),
                () -> assertThat(get("/p", entered(roles.marta()))).hasStatusOk());
    }

    @Test
    void whoMayNotEditContactsInvitesNobody() {
        SignedIn other = cast.person("Pau Roig", Role.AE);
        assertThat(page(roles.luis())).hasStatus(404);
        assertThat(page(other)).hasStatus(404);
        assertThat(staff(roles.luis(), home() + "/links")).hasStatus(404);
        assertThat(staff(other, home() + "/closure")).hasStatus(404);
    }

    @Test
    void aContactOfAnotherClientIsInvitedUnderItsOwnClientOnly() {
        SigningScene.Roles others = scene.roles();
        String mixed = "/clients/" + roles.client().value() + "/contacts/"
                + others.marta().value() + "/portal/links";
        assertThat(staff(roles.ana(), mixed)).hasStatus(404);
        assertThat(staff(roles.manager(), mixed)).hasStatus(404);
    }

    private Cookie entered(ContactId contact) {
        try {
            return entrance.enter(mvc, entrance.token(contact), contact);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String home() {
        return home(roles.marta());
    }

    private String home(ContactId contact) {
        return "/clients/" + roles.client().value() + "/contacts/" + contact.value() + "/portal";
    }

    private static String document(RequestDetails request) {
        return "/p/documents/" + request.id().value();
    }

    private MvcTestResult page(SignedIn who) {
        return web.get().uri(home()).with(People.as(who)).exchange();
    }

    private MvcTestResult staff(SignedIn who, String address) {
        return web.post().uri(address).with(People.as(who)).with(csrf()).exchange();
    }

    private MvcTestResult get(String address, @Nullable Cookie session) {
        return session == null
                ? web.get().uri(address).exchange()
                : web.get().uri(address).cookie(session).exchange();
    }

    private MvcTestResult post(String address, @Nullable Cookie session) {
        return session == null
                ? web.post().uri(address).with(csrf()).exchange()
                : web.post().uri(address).with(csrf()).cookie(session).exchange();
    }
}
