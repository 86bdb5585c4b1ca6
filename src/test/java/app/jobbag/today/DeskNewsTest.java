package app.jobbag.today;

import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Toast;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** News are put away with one click and taken back with another; each person's own. */
@JobbagTest
class DeskNewsTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private DeskReader desks;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private SigningScene signing;

    @Autowired
    private JdbcClient jdbc;

    private DeliverableScene.Roles roles;
    private DeliverableId poster;

    @BeforeEach
    void aPosterSignedWithARemark() {
        roles = scene.roles();
        poster = scene.uploaded(roles, "Poster");
        signing.signAsMarta(roles.signers(), scene.withTheClient(roles, poster), "Marta Gil", "The logo larger");
    }

    @Test
    void whatIsSeenIsGoneUntilTheToastTakesItBack() {
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(poster.value().toString()));
        MvcTestResult seen = post("/desk/seen?part=REMARKS&row=" + poster.value());
        assertThat(seen).hasStatus3xxRedirection();
        assertThat(rows()).isEmpty();

        Toast toast = (Toast) seen.getMvcResult().getFlashMap().get("toast");
        assertThat(post(toast.undo())).hasStatus3xxRedirection();
        assertThat(rows()).hasSize(1);
    }

    @Test
    void somethingNewerOfTheSameThingIsToldAgain() {
        post("/desk/seen?part=REMARKS&row=" + poster.value());
        scene.as(
                roles.ana(),
                () -> jdbc.sql("update desk_seen set seen_at = seen_at - interval '1 day' where person_id = ?")
                        .param(roles.ana().id().value())
                        .update());
        assertThat(rows()).hasSize(1);
    }

    @Test
    void onlyNewsArePutAway() {
        assertThat(post("/desk/seen?part=ACTIONS&row=" + poster.value())).hasStatus4xxClientError();
        assertThat(post("/desk/seen?part=REMARKS&row=poster")).hasStatus4xxClientError();
        assertThat(rows()).hasSize(1);
    }

    private List<DeskRow> rows() {
        return scene.as(roles.ana(), () -> desks.of(roles.ana())).sections().stream()
                .filter(section -> section.key().equals("remarks"))
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    private MvcTestResult post(String address) {
        SignedIn ana = roles.ana();
        return web.post().uri(address).with(as(ana)).with(csrf()).exchange();
    }
}
