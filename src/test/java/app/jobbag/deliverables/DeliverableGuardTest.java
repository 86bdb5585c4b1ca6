package app.jobbag.deliverables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.clients.SomeClients;
import app.jobbag.clients.guard.Finding;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** CONF-3 at a version's last gate: the last inner signature, after which the client is mailed. */
@JobbagTest
class DeliverableGuardTest {
    @Autowired
    private DeliverableScene scene;

    @Autowired
    private DeliverableQueries queries;

    @Autowired
    private SomeClients clients;

    @Autowired
    private DeliverableRegister register;

    @Autowired
    private DeliverableGuard guard;

    @Autowired
    private MockMvcTester web;

    private DeliverableScene.Roles roles;
    private String other;

    @BeforeEach
    void anotherClient() {
        roles = scene.roles();
        other = "Kwurz" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        clients.begin(scene.roles().ana(), other + ", S.L.");
    }

    @Test
    void aVersionThatNamesAnotherClientDoesNotReachTheClient() {
        DeliverableId id = named("Poster");

        assertThat(report(id).findings()).extracting(Finding::part).containsExactly("cartel.txt");
        assertThatThrownBy(() -> scene.withTheClient(roles, id))
                .isInstanceOf(Refused.class)
                .hasMessage("clients.guard.stopped");
        assertThat(scene.details(roles, id).state()).isEqualTo(DeliverableState.INTERNAL);
    }

    @Test
    void aManagerLetsThisVersionPassAndNotTheNext() {
        DeliverableId id = named("Poster");
        assertThatThrownBy(() -> pass(roles.ana(), id)).isInstanceOf(NotFound.class);
        pass(roles.manager(), id);
        scene.withTheClient(roles, id);
        assertThat(scene.details(roles, id).state()).isEqualTo(DeliverableState.WITH_CLIENT);

        scene.upload(roles.nuria(), roles, id, scene.received("Junto a " + other + " y más"));
        assertThat(report(id).isStopped()).isTrue();
    }

    @Test
    void whoeverSignsNextAndAManagerSeeTheWordsInPlace() {
        DeliverableId id = named("Poster");
        String page = "/deliverables/" + id.value();
        String marked = "Igual que </span><mark>" + other + "</mark>";
        assertThat(web.perform(get(page + "/signature/new").with(People.as(roles.nuria()))))
                .bodyText()
                .contains(marked, "cartel.txt")
                .doesNotContain("/guard-pass");
        assertThat(web.perform(get(page).with(People.as(roles.manager()))))
                .bodyText()
                .contains(marked, "/guard-pass");
        assertThat(web.perform(post(page + "/guard-pass").with(csrf()).with(People.as(roles.manager()))))
                .hasStatus(422)
                .bodyText()
                .contains(marked);
    }

    @Test
    void titlesStopToo() {
        DeliverableId id = scene.uploaded(roles, "Como " + other);
        assertThat(report(id).findings()).extracting(Finding::part).containsExactly("deliverables.field.title");
    }

    @Test
    void stepsAreNamedOnThePagesOfEvidenceAndStopToo() {
        StepDraft step = new StepDraft("Arte, igual que " + other, roles.nuria().id());
        DeliverableDraft draft = new DeliverableDraft("Poster", List.of(step), "Client", roles.marta());
        DeliverableId id = scene.as(roles.ana(), () -> register.plan(roles.ana(), roles.order(), draft));
        assertThat(report(id).findings()).extracting(Finding::part).containsExactly("deliverables.field.stepName");
    }

    @Test
    void thePageThatAnUploadLeadsToShowsTheWordsAtOnce() {
        DeliverableId id = scene.planned(roles, "Poster");
        String home = "/deliverables/" + id.value();
        MockMultipartFile file = new MockMultipartFile(
                "file", "cartel.txt", "text/plain", ("Igual que " + other).getBytes(StandardCharsets.UTF_8));
        assertThat(web.perform(multipart(home + "/versions")
                        .file(file)
                        .with(csrf())
                        .with(People.as(roles.nuria()))
                        .param(
                                "version",
                                String.valueOf(scene.details(roles, id).version()))))
                .hasRedirectedUrl(home);
        assertThat(web.perform(get(home).with(People.as(roles.nuria()))))
                .bodyText()
                .contains("Igual que </span><mark>" + other + "</mark>", "cartel.txt");
    }

    @Test
    void wordsThatTheClientIsToldWhenAVersionIsWithdrawnShowInPlaceAndStayTyped() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        String words = "Sale antes el de " + other + ".";
        assertThat(web.perform(withdrawal(id, words).with(People.as(roles.ana()))))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Sale antes el de </span><mark>" + other + "</mark>", ">" + words + "</textarea>", "Sin dinero")
                .doesNotContain("name=\"pass\"");
        assertThat(scene.details(roles, id).state()).isEqualTo(DeliverableState.INTERNAL);
    }

    @Test
    void aManagerLetsSuchWordsPassAsTheyLeaveAndTheReasonIsKept() {
        DeliverableId id = scene.uploaded(roles, "Poster");
        String words = "Sale antes el de " + other + ".";
        assertThat(web.perform(withdrawal(id, words).param("pass", "Por ser yo").with(People.as(roles.ana()))))
                .hasStatus(404);
        assertThat(web.perform(withdrawal(id, words).with(People.as(roles.manager()))))
                .hasStatus(422)
                .bodyText()
                .contains("name=\"pass\"");
        assertThat(web.perform(withdrawal(id, words).param("pass", "Es público").with(People.as(roles.manager()))))
                .hasRedirectedUrl("/deliverables/" + id.value());
        assertThat(web.perform(get("/deliverables/" + id.value()).with(People.as(roles.manager()))))
                .bodyText()
                .contains("Es público");
    }

    private MockHttpServletRequestBuilder withdrawal(DeliverableId id, String words) {
        return post("/deliverables/" + id.value() + "/withdrawal")
                .with(csrf())
                .param("version", String.valueOf(scene.request(roles, id).version()))
                .param("reason", "Sin dinero")
                .param("words", words);
    }

    @Test
    void whatCanNotBeReadIsNamedAndStopsNothing() {
        DeliverableId id = scene.planned(roles, "Foto");
        scene.upload(roles.nuria(), roles, id, scene.picture());
        assertThat(report(id).unread()).containsExactly("cartel.png");
        scene.withTheClient(roles, id);
        assertThat(scene.details(roles, id).state()).isEqualTo(DeliverableState.WITH_CLIENT);
    }

    private DeliverableId named(String title) {
        DeliverableId id = scene.planned(roles, title);
        scene.upload(roles.nuria(), roles, id, scene.received("Igual que " + other + ", con otro color"));
        return id;
    }

    private GuardReport report(DeliverableId id) {
        DeliverableDetails deliverable = scene.details(roles, id);
        return scene.as(
                roles.ana(), () -> guard.look(deliverable, queries.around(id).get()));
    }

    private void pass(SignedIn who, DeliverableId id) {
        scene.as(who, () -> {
            guard.pass(who, id, "El cliente lo sabe");
            return id;
        });
    }
}
