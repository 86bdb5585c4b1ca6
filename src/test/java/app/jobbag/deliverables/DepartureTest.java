package app.jobbag.deliverables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.staff.Departures;
import app.jobbag.staff.People;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** SIG-4: what waits for whoever leaves moves on. */
@JobbagTest
class DepartureTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private PeopleRegister people;

    @Autowired
    private Departures departures;

    private DeliverableScene.Roles roles;
    private DeliverableId poster;

    @BeforeEach
    void aPosterOnItsWay() {
        roles = scene.roles();
        poster = scene.uploaded(roles, "Poster");
    }

    @Test
    void whatWaitsForWhoeverLeavesGoesToTheSuccessor() {
        SignedIn pablo = scene.onTheTeam(roles, "Pablo Rey");
        assertThat(departures.waiting(roles.nuria().id())).isEqualTo(1);
        leaves(roles.nuria(), pablo);
        assertThat(holder(1)).isEqualTo("Pablo Rey");
        assertThat(web.perform(get("/deliverables/" + poster.value()).with(People.as(roles.ana()))))
                .bodyText()
                .contains("whoever was to sign has left");
        scene.sign(roles, pablo, poster);
        assertThat(scene.details(roles, poster).steps().get(0).person()).isEqualTo(pablo.id());
    }

    @Test
    void withoutAFittingSuccessorTheTeamTakesOverAndNobodySignsTwice() {
        SignedIn olga = scene.onTheTeam(roles, "Olga Mas");
        leaves(roles.nuria(), roles.luis());
        assertThat(holder(1)).isEqualTo("Olga Mas");
        leaves(olga, null);
        assertThat(request().signers()).extracting(SignerDetails::name).doesNotContain("Olga Mas", "Nuria Vega");
        assertThat(request().signers()).extracting(SignerDetails::who).doesNotHaveDuplicates();
    }

    @Test
    void laterStepsMoveOnToo() {
        SignedIn olga = scene.onTheTeam(roles, "Olga Mas");
        leaves(roles.luis(), olga);
        assertThat(holder(2)).isEqualTo("Olga Mas");
        assertThat(holder(1)).isEqualTo("Nuria Vega");
        assertThat(scene.mailed(roles, poster, "Your signature: Poster", "Olga Mas"))
                .isFalse();
    }

    private void leaves(SignedIn who, @Nullable SignedIn successor) {
        Viewers.as(
                new Viewer.Everything("test"),
                () -> departures.leave(
                        who.id(), people.details(who.id()).version(), successor == null ? null : successor.id()));
    }

    private String holder(int position) {
        return request().signers().get(position - 1).name();
    }

    private RequestDetails request() {
        return scene.request(roles, poster);
    }
}
