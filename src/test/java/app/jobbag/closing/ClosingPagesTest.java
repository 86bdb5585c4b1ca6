package app.jobbag.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JobbagTest
class ClosingPagesTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private Closing closing;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private SigningScene signing;

    @Test
    void saysOfTheContactWhatTheContactDid() {
        DeliverableScene.Roles roles = scene.roles();
        signing.signAsMarta(roles.signers(), scene.withTheClient(roles, scene.uploaded(roles, "Poster")));
        ClosingCardId card =
                scene.as(roles.ana(), () -> closing.cardOf(roles.order())).orElseThrow();

        assertThat(web.perform(get("/closing/{id}", card.value()).with(People.as(roles.ana()))))
                .bodyText()
                .containsPattern("Marta Gil</strong>\\s*<span>signed the last deliverable, which put this card on");
    }
}
