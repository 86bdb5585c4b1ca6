package app.jobbag.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.platform.SteerableClock;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What both sides see of it: the pages of the minutes, and the portal. */
@JobbagTest
class ConfirmationPagesTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ConfirmationScene scene;

    @Autowired
    private SteerableClock clock;

    private ConfirmationScene.Roles roles;

    @BeforeEach
    void peopleWhoMet() {
        roles = scene.roles();
    }

    @Test
    void beforeCirculationThePageSaysWhoGetsWhichMail() {
        scene.agreeOnSilence(roles, 48);
        MinutesDetails draft = scene.written(roles, MeetingKind.CLIENT);

        assertThat(page(draft))
                .bodyText()
                .contains("Will be asked to confirm, with the minutes attached", "Will be mailed")
                .contains("silence counts as confirmed after 48 hours");
    }

    @Test
    void bothSidesSeeUntilWhenItCanBeDisputed() {
        scene.agreeOnSilence(roles, 48);
        MinutesDetails minutes = scene.circulated(roles);
        RequestDetails request = scene.asked(roles, minutes);

        assertThat(page(minutes))
                .bodyText()
                .contains("Waiting for confirmation", "Can be disputed until", "Left: ", "Link not opened yet")
                .contains("/minutes/" + minutes.id().value() + "/reminder");
        Cookie marta = follow(roles.marta(), request.id());
        assertThat(get(document(request.id()), marta))
                .bodyText()
                .contains("Puede manifestar su disconformidad hasta", "Quedan: ", "Confirmar");
        assertThat(page(minutes)).bodyText().contains("Link opened");
    }

    @Test
    void aRemindButtonSendsAFreshLinkAndTheOldOneIsDead() {
        MinutesDetails minutes = scene.circulated(roles);
        RequestDetails request = scene.asked(roles, minutes);
        String old = scene.token(roles, roles.marta(), request.id());

        clock.at(
                clock.instant().plus(Duration.ofHours(2)),
                () -> assertThat(post("/minutes/" + minutes.id().value() + "/reminder"))
                        .hasRedirectedUrl("/minutes/" + minutes.id().value()));

        assertThat(page(minutes)).bodyText().contains("Reminded once");
        assertThat(mvc.get().uri("/p/{token}", old)).hasStatus(410);
    }

    @Test
    void aDisputeLeadsToACorrectionThatBothSidesFind() {
        MinutesDetails first = scene.circulated(roles);
        RequestDetails request = scene.asked(roles, first);
        String old = scene.token(roles, roles.marta(), request.id());
        Cookie marta = follow(roles.marta(), request.id());
        scene.dispute(roles, roles.jorge(), request.id(), "Era el tercer concepto");

        assertThat(page(first)).bodyText().contains("Disputed", "Era el tercer concepto", "Correct the minutes");
        assertThat(today()).bodyText().contains("Minutes that the client disputes", "to be corrected");
        assertThat(get(document(request.id()), marta)).bodyText().contains("Otra persona no está conforme");

        MinutesDetails second = scene.corrected(roles, first);
        RequestDetails again = scene.asked(roles, second);

        assertThat(get(document(request.id()), marta))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Hay una versión más nueva",
                        "/p/presence/new?instead=" + request.id().value())
                .doesNotContain(document(again.id()));
        assertThat(mvc.get().uri("/p/{token}", old))
                .hasStatus(410)
                .bodyText()
                .contains("Hay una versión más nueva", "Enviarme un enlace nuevo")
                .doesNotContain(document(again.id()));
        assertThat(today())
                .bodyText()
                .contains(
                        "Minutes waiting for confirmation",
                        "/minutes/" + second.id().value() + "/reminder");
    }

    @Test
    void versionsAreComparedWordByWord() {
        MinutesDetails first = scene.circulated(roles);
        MinutesDetails second = scene.corrected(roles, first);

        assertThat(mvc.get()
                        .uri("/minutes/{id}/comparison", second.id().value())
                        .with(People.as(roles.ana())))
                .bodyText()
                .containsPattern("<del><span class=\"visually-hidden\">removed:</span><span>segundo</span></del>")
                .containsPattern("<ins><span class=\"visually-hidden\">added:</span><span>tercer</span></ins>")
                .contains("Addendum, ", "Era el tercer concepto.", "unchanged");
        assertThat(mvc.get().uri("/minutes/{id}/comparison", first.id().value()).with(People.as(roles.ana())))
                .hasRedirectedUrl("/minutes/" + first.id().value());
    }

    @Test
    void theTimeToObjectHasBoundsThatTheFieldTells() {
        assertThat(mvc.post()
                        .uri("/clients")
                        .param("objectionHours", "12")
                        .with(People.as(roles.ana()))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Please write 24 or more.");
    }

    @Test
    void aSilenceIsToldToBothSidesAndTheLinkIsClosed() {
        scene.agreeOnSilence(roles, 48);
        MinutesDetails minutes = scene.circulated(roles);
        RequestDetails request = scene.asked(roles, minutes);
        Cookie marta = follow(roles.marta(), request.id());

        clock.at(Objects.requireNonNull(request.objectionUntil()), () -> {
            assertThat(page(minutes))
                    .bodyText()
                    .contains("Confirmed by silence", "recorded as silence, not as a signature")
                    .doesNotContain("/reminder");
            assertThat(get(document(request.id()), marta))
                    .bodyText()
                    .contains("Confirmado por silencio", "consta como silencio")
                    .doesNotContain(document(request.id()) + "/code");
        });
    }

    @Test
    void toWhoIsNotOnTheTeamNoneOfItExists() {
        MinutesDetails first = scene.circulated(roles);
        MinutesDetails second = scene.corrected(roles, first);
        SignedIn other = roles.house().onTeam(roles.house().aClient(), "Nuria Sala", Role.AE);

        assertThat(mvc.get()
                        .uri("/minutes/{id}/comparison", second.id().value())
                        .with(People.as(other)))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/minutes/{id}/reminder", second.id().value())
                        .with(People.as(other))
                        .with(csrf()))
                .hasStatus(404);
    }

    private MvcTestResult page(MinutesDetails minutes) {
        return mvc.get()
                .uri("/minutes/{id}", minutes.id().value())
                .with(People.as(roles.ana()))
                .exchange();
    }

    private MvcTestResult today() {
        return mvc.get().uri("/").with(People.as(roles.ana())).exchange();
    }

    private MvcTestResult post(String url) {
        return mvc.post().uri(url).with(People.as(roles.ana())).with(csrf()).exchange();
    }

    private MvcTestResult get(String url, Cookie session) {
        return mvc.get().uri(url).cookie(session).exchange();
    }

    private Cookie follow(Party contact, SignatureRequestId request) {
        String token = scene.token(roles, contact, request);
        return Objects.requireNonNull(mvc.post()
                .uri("/p/{token}", token)
                .with(csrf())
                .exchange()
                .getResponse()
                .getCookie("SESSION"));
    }

    private static String document(SignatureRequestId request) {
        return "/p/documents/" + request.value();
    }
}
