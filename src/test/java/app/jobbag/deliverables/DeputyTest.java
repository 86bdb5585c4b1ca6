package app.jobbag.deliverables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.Evidence;
import app.jobbag.signoffs.RequestReads;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.SignatureCheck;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.signoffs.StandsFor;
import app.jobbag.staff.AbsenceDraft;
import app.jobbag.staff.Absences;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** SIG-4: whoever is away has a deputy, who signs in the own name. */
@JobbagTest
class DeputyTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private Absences absences;

    @Autowired
    private Routing routing;

    @Autowired
    private RequestReads reads;

    @Autowired
    private SignatureCheck check;

    private DeliverableScene.Roles roles;
    private SignedIn pablo;
    private DeliverableId poster;

    @BeforeEach
    void nuriaIsAway() {
        roles = scene.roles();
        pablo = scene.onTheTeam(roles, "Pablo Rey");
        poster = scene.uploaded(roles, "Poster");
        away(roles.nuria(), pablo);
    }

    @Test
    void theDeputySignsInTheOwnNameForWhoeverIsAway() {
        sign(pablo);

        Evidence evidence = evidence();
        assertThat(evidence.signer().name()).isEqualTo("Pablo Rey");
        assertThat(evidence.standsFor())
                .isEqualTo(new StandsFor(roles.nuria().id().value(), "Nuria Vega"));
        assertThat(Viewers.as(new Viewer.Everything("test"), check::findings)).isEmpty();
        assertThat(open(roles.ana(), "/deliverables/" + poster.value()))
                .bodyText()
                .contains("Pablo Rey, deputy of Nuria Vega");
    }

    @Test
    void theDeputyFindsItAndIsToldForWhom() {
        assertThat(open(pablo, "/")).bodyText().contains("Poster");
        assertThat(open(pablo, "/deliverables?waiting=mine")).bodyText().contains("Poster");
        assertThat(open(pablo, "/deliverables/" + poster.value() + "/signature/new"))
                .bodyText()
                .contains("You sign as deputy of Nuria Vega");
        assertThat(open(roles.ana(), "/deliverables/" + poster.value()))
                .bodyText()
                .contains("Pablo Rey may sign as the deputy");
    }

    @Test
    void whoeverIsAwayMaySignAllTheSame() {
        sign(roles.nuria());
        assertThat(evidence().standsFor()).isNull();
    }

    @Test
    void nobodyIsTwoPairsOfEyes() {
        sign(pablo);
        SignedIn both = roles.ana();
        away(roles.luis(), both);
        assertThatThrownBy(() -> sign(both)).isInstanceOf(Refused.class);
        assertThat(open(both, "/deliverables?waiting=mine")).bodyText().doesNotContain(">Poster<");
        scene.sign(roles, roles.luis(), poster);
        assertThat(scene.request(roles, poster).state()).isEqualTo(RequestState.OPEN);
    }

    @Test
    void whoeverSignedAsDeputyIsNoSecondDeputy() {
        sign(pablo);
        away(roles.luis(), pablo);
        assertThatThrownBy(() -> sign(pablo)).isInstanceOf(Refused.class);
    }

    @Test
    void aDeputyOffTheTeamSeesNothing() {
        SignedIn stranger = scene.onTheTeam(roles, "Extraña");
        away(roles.luis(), stranger);
        scene.offTheTeam(roles, stranger);
        sign(pablo);
        assertThatThrownBy(() -> sign(stranger)).isInstanceOf(NotFound.class);
        assertThat(open(stranger, "/deliverables/" + poster.value())).hasStatus(404);
    }

    @Test
    void withoutAnAbsenceNobodySignsForAnother() {
        sign(pablo);
        SignedIn other = scene.onTheTeam(roles, "Olga Mas");
        assertThatThrownBy(() -> sign(other)).isInstanceOf(NotFound.class);
    }

    @Test
    void aDeputySendsBackInTheOwnName() {
        scene.sendBack(roles, pablo, poster);
        assertThat(scene.request(roles, poster).signers().get(0))
                .extracting(SignerDetails::name, SignerDetails::actor)
                .containsExactly("Nuria Vega", "Pablo Rey");
        assertThat(open(roles.ana(), "/deliverables/" + poster.value()))
                .bodyText()
                .contains("Pablo Rey, deputy of Nuria Vega");
    }

    private Evidence evidence() {
        return scene.as(
                        roles.ana(),
                        () -> reads.evidence(DeliverableQueries.requests(poster))
                                .get())
                .values()
                .iterator()
                .next();
    }

    private void sign(SignedIn who) {
        int version = scene.request(roles, poster).version();
        scene.as(who, () -> {
            routing.sign(who, poster, SigningScene.statement(version, who.name(), null));
            return who;
        });
    }

    private void away(SignedIn person, SignedIn deputy) {
        LocalDate from = LocalDate.now().minusDays(1);
        AbsenceDraft draft = new AbsenceDraft(from, from.plusDays(7), deputy.id());
        scene.as(person, () -> absences.set(person, person.id(), draft));
    }

    private MvcTestResult open(SignedIn who, String address) {
        return web.perform(get(address).with(People.as(who)));
    }
}
