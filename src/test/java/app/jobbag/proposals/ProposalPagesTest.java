package app.jobbag.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of proposals. */
@JobbagTest
class ProposalPagesTest {
    @Autowired
    private ProposalScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private MockMvcTester web;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void people() {
        roles = house.roles();
    }

    @Test
    void everyPageOfItsWayIsThere() {
        ProposalId id = scene.composed(roles);
        String home = "/proposals/" + id.value();
        assertThat(text(get(roles.ana(), home)))
                .contains("Three posters, one idea", "id=\"sections\"")
                .doesNotContain("Reviewed");
        assertThat(text(get(roles.ana(), home + "/presentation"))).contains("slide", "Smile");
        assertThat(text(get(roles.ana(), home + "/preparation"))).contains("checks[5].words");
        assertThat(text(get(roles.ana(), home + "/sections/1"))).contains("{client.name}");
        assertThat(text(get(roles.ana(), "/proposals"))).contains("Vintage campaign");
        assertThat(get(roles.nuria(), home)).hasStatus(404);
        assertThat(get(house.roles().ana(), home)).hasStatus(404);
    }

    @Test
    void anUnknownPlaceholderIsToldAtItsField() {
        ProposalId id = scene.composed(roles);
        MvcTestResult answer = web.post()
                .uri("/proposals/" + id.value() + "/sections")
                .with(People.as(roles.ana()))
                .with(csrf())
                .param("_key", Ids.next().toString())
                .param("version", String.valueOf(scene.show(roles, id).version()))
                .param("title", "Team")
                .param("kind", "TEAM")
                .param("text", "Led by {boss}")
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Led by {boss}", "field-error");
    }

    @Test
    void aLostProposalAsksForItsReviewOnceAndSaysWhatWaitsForIt() {
        ProposalId id = scene.presented(roles);
        String home = "/proposals/" + id.value();
        assertThat(text(get(roles.ana(), home))).containsOnlyOnce(home + "/review\"");
        scene.change(roles, id, version -> scene.bean(Ending.class).lose(roles.ana(), id, version, "Another agency"));
        assertThat(text(get(roles.ana(), home)))
                .containsOnlyOnce(home + "/review\"")
                .contains("The proposal can be closed once its review is kept.");
        assertThat(text(get(roles.ana(), home + "/review"))).doesNotContain("(optional)");
    }

    private MvcTestResult get(SignedIn who, String address) {
        return web.get().uri(address).with(People.as(who)).exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
