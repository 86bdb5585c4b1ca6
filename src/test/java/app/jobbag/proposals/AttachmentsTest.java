package app.jobbag.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.files.FileContent;
import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.NotFound;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.People;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** PRO-1 and PRO-3: files go with a proposal, or stay in the house; an outline is read by the link in its mail. */
@JobbagTest
class AttachmentsTest {
    @Autowired
    private ProposalScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private SigningScene signing;

    @Autowired
    private FileReception reception;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void people() {
        roles = house.roles();
    }

    @Test
    void twoVersionsDifferInTheirFilesToo() {
        ProposalId id = scene.presented(roles);
        attach(id, "plan.txt", "Media plan of the vintage", true);
        attach(id, "old.txt", "No longer", true);
        scene.offered(roles, id);
        Offered before = version(id);
        detach(id, before.attachments().get(0));
        detach(id, before.attachments().get(1));
        attach(id, "plan.txt", "Media plan of the year after", true);
        attach(id, "team.txt", "Who works on it", true);
        attach(id, "margin.txt", "What we earn", false);
        Offer now =
                house.as(roles.ana(), () -> scene.bean(ProposalQueries.class).offer(scene.show(roles, id)));
        Difference difference = Difference.between(before.offer(), now);
        assertThat(difference.enclosures())
                .containsExactly(
                        new Difference.Enclosure("plan.txt", Difference.Fate.REPLACED),
                        new Difference.Enclosure("team.txt", Difference.Fate.ADDED),
                        new Difference.Enclosure("old.txt", Difference.Fate.REMOVED));
        assertThat(difference.blocks()).isEmpty();
        assertThat(web.perform(get("/proposals/{id}/difference", id.value()).with(People.as(roles.ana()))))
                .hasStatusOk()
                .bodyText()
                .contains("Another version of:", "team.txt", "No longer:");
    }

    private void detach(ProposalId id, Attachment file) {
        scene.change(roles, id, version -> scene.bean(Attaching.class).detach(roles.ana(), id, version, file.id()));
    }

    @Test
    void whatIsSharedGoesWithTheVersionAndIsFixedInIt() {
        ProposalId id = scene.presented(roles);
        attach(id, "plan.txt", "Media plan of the vintage", true);
        attach(id, "margin.txt", "What we earn", false);
        scene.offered(roles, id);
        Offered offered = version(id);
        assertThat(offered.attachments()).extracting(Attachment::name).containsExactly("plan.txt");
        RequestDetails request = signing.details(
                roles.signers(),
                Objects.requireNonNull(scene.show(roles, id).asked()).id());
        FileContent plan = signing.asMarta(
                roles.signers(), () -> scene.bean(ProposalsForContacts.class).attachment(request, 1));
        assertThat(plan.details().name()).isEqualTo("plan.txt");
        assertThatThrownBy(() -> signing.asMarta(
                        roles.signers(),
                        () -> scene.bean(ProposalsForContacts.class).attachment(request, 2)))
                .isInstanceOf(NotFound.class);
        Attaching attaching = scene.bean(Attaching.class);
        scene.change(
                roles,
                id,
                version -> attaching.detach(
                        roles.ana(), id, version, offered.attachments().get(0).id()));
        assertThat(version(id).attachments()).hasSize(1);
        scene.chosen(roles, id, Set.of(ProposalScene.FILM));
        assertThat(version(id).attachments()).extracting(Attachment::name).containsExactly("plan.txt");
    }

    @Test
    void theOutlinesMailHasALinkToItsPage() {
        ProposalId id = scene.begun(roles);
        scene.sendOutline(roles, id);
        String body = house.as(
                roles.ana(),
                () -> jdbc.sql("select body from outbox where subject = 'proposal' and subject_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single());
        String link = body.substring(body.indexOf("/p/outlines/")).split("\\s")[0];
        assertThat(web.perform(get(link)))
                .hasStatusOk()
                .bodyText()
                .contains("Vintage campaign", "Three posters, one idea")
                .doesNotContain("They see what the vintage is about");
        assertThat(web.perform(get("/p/outlines/" + "x".repeat(43)))).hasStatus(404);
    }

    private Offered version(ProposalId id) {
        return house.as(
                        roles.ana(),
                        () -> scene.bean(ProposalQueries.class)
                                .version(Objects.requireNonNull(
                                        scene.show(roles, id).current()))
                                .get())
                .orElseThrow();
    }

    private void attach(ProposalId id, String name, String words, boolean shared) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        Received received = reception.receive(new Upload(name, () -> new ByteArrayInputStream(bytes)));
        Attaching attaching = scene.bean(Attaching.class);
        scene.change(roles, id, version -> attaching.attach(roles.ana(), id, version, List.of(received), shared));
    }
}
