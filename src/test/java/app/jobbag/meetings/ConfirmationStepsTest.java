package app.jobbag.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.staff.People;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a contact says to minutes beside yes and no: "not me", and yes with remarks; the author hears of both. */
@JobbagTest
class ConfirmationStepsTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ConfirmationScene scene;

    @Autowired
    private Outbox outbox;

    private ConfirmationScene.Roles roles;
    private MinutesDetails minutes;
    private RequestDetails request;
    private String home;

    @BeforeEach
    void martaAndJorgeAreAsked() {
        roles = scene.roles();
        minutes = scene.circulated(roles);
        request = scene.asked(roles, minutes);
        home = "/minutes/" + minutes.id().value();
    }

    @Test
    void whoIsNamedInsteadShowsOnTodayOnThePageAndInTheHistory() {
        martaNames("Elena Vidal");

        assertThat(get("/")).bodyText().contains("desk-minutesNotMe", home);
        assertThat(get(home))
                .bodyText()
                .contains(
                        "from Marta Gil: please ask Elena Vidal",
                        "Ella llevó la reunión",
                        "named somebody else to be asked",
                        home + "/steps/" + step("Marta Gil").position() + "/handover/new");
        assertThat(mails("Somebody else"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains(home));
    }

    @Test
    void theQuestionIsHandedToTheRightContact() {
        martaNames("Elena Vidal");
        String form = home + "/steps/" + step("Marta Gil").position() + "/handover";
        assertThat(get(form + "/new")).hasStatusOk().bodyText().contains("Elena Vidal");

        assertThat(mvc.post()
                        .uri(form)
                        .param("version", String.valueOf(request(minutes).version()))
                        .param("to", roles.absent().id().toString())
                        .param("reason", "She led the meeting")
                        .with(People.as(roles.ana()))
                        .with(csrf()))
                .hasRedirectedUrl(home);

        assertThat(request(minutes).signers())
                .extracting(SignerDetails::name)
                .containsExactlyInAnyOrder("Elena Vidal", "Jorge Sanz");
        assertThat(scene.token(roles, roles.absent(), request.id())).isNotEmpty();
        assertThat(get("/")).bodyText().doesNotContain("desk-minutesNotMe");
        assertThat(get(home)).bodyText().contains("handed the question over", "She led the meeting");
        scene.confirm(roles, roles.absent(), request.id(), null);
    }

    @Test
    void nobodyTakesOverWhoIsAskedAlready() {
        assertThat(mvc.post()
                        .uri(home + "/steps/" + step("Marta Gil").position() + "/handover")
                        .param("version", String.valueOf(request.version()))
                        .param("to", roles.jorge().id().toString())
                        .param("reason", "Because")
                        .with(People.as(roles.ana()))
                        .with(csrf()))
                .hasStatus(422);
    }

    @Test
    void orItStaysWithTheContact() {
        martaNames("Elena Vidal");
        assertThat(mvc.post()
                        .uri(home + "/steps/" + step("Marta Gil").position() + "/suggestion-dismissal")
                        .with(People.as(roles.ana()))
                        .with(csrf()))
                .hasRedirectedUrl(home);
        assertThat(get(home)).bodyText().doesNotContain("please ask Elena Vidal");
        assertThat(get("/")).bodyText().doesNotContain("desk-minutesNotMe");
    }

    @Test
    void remarksOfAYesReachTheAuthor() {
        scene.confirm(roles, roles.marta(), request.id(), "Falta el presupuesto");
        scene.confirm(roles, roles.jorge(), request.id(), null);

        assertThat(get(home)).bodyText().contains("Confirmed with remarks", "Falta el presupuesto");
        assertThat(get("/meetings/" + minutes.meeting().value())).bodyText().contains("Confirmed with remarks");
        assertThat(get("/")).bodyText().contains("desk-minutesRemarks");
        assertThat(get("/meetings?minutes=REMARKS"))
                .bodyText()
                .contains(minutes.meeting().value().toString());
        assertThat(mails("Confirmed with remarks"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains("Falta el presupuesto", home));
    }

    @Test
    void whoeverDisputesGetsTheReasonInWriting() {
        scene.dispute(roles, roles.jorge(), request.id(), "It was the third idea");
        assertThat(scene.mails(roles, roles.jorge(), request.id()))
                .filteredOn(mail -> mail.title().startsWith("We have your reason"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains("It was the third idea"));
    }

    @Test
    void minutesAreReadOnThePageAsWellAsInThePdf() {
        String document = "/p/documents/" + request.id().value();
        Cookie session = follow();
        assertThat(mvc.get().uri(document).cookie(session)).bodyText().contains("Leer aquí");
        assertThat(mvc.get().uri(document + "/text").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("Lo que usted confirma es el PDF", minutes.text().conclusion(), "Enviar pruebas", "Ana Ruiz");
    }

    private Cookie follow() {
        return Objects.requireNonNull(mvc.post()
                .uri("/p/{token}", scene.token(roles, roles.marta(), request.id()))
                .with(csrf())
                .exchange()
                .getResponse()
                .getCookie("SESSION"));
    }

    private void martaNames(String name) {
        Cookie session = follow();
        assertThat(mvc.post()
                        .uri("/p/documents/{id}/redirection", request.id().value())
                        .cookie(session)
                        .param("name", name)
                        .param("email", "")
                        .param("words", "Ella llevó la reunión")
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private RequestDetails request(MinutesDetails about) {
        return scene.request(roles, about).orElseThrow();
    }

    private SignerDetails step(String name) {
        return request(minutes).signers().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Mail> mails(String title) {
        return roles
                .as(
                        roles.ana(),
                        () -> outbox.about("signature_request", request.id().value()))
                .stream()
                .filter(mail -> mail.title().startsWith(title))
                .toList();
    }

    private MvcTestResult get(String url) {
        return mvc.get().uri(url).with(People.as(roles.ana())).exchange();
    }
}
