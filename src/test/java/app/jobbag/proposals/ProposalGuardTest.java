package app.jobbag.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.workorders.OrdersFixture;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** CONF-3 where an outline and a proposal go to the client. */
@JobbagTest
class ProposalGuardTest {
    @Autowired
    private ProposalScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private BeanFactory beans;

    private DeliverableScene.Roles roles;
    private String brand;

    @BeforeEach
    void anotherClient() {
        roles = house.roles();
        brand = "Quint" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x").substring(0, 12);
        OrdersFixture orders = new OrdersFixture(beans);
        ClientId other = orders.aClient();
        orders.as(
                new Viewer.Everything("test"),
                () -> beans.getBean(JdbcClient.class)
                        .sql("update client set legal_name = ? where id = ?")
                        .params(brand, other.value())
                        .update());
    }

    @Test
    void anOutlineThatNamesAnotherClientStays() {
        ProposalId id = scene.begun(roles);
        ProposalDetails begun = scene.show(roles, id);
        ProposalDraft named = new ProposalDraft(
                begun.title(),
                null,
                begun.language(),
                "",
                "As we did for " + brand,
                roles.marta(),
                ProposalDraft.Ties.NONE,
                null);
        scene.change(roles, id, version -> scene.bean(Proposing.class).change(roles.ana(), id, version, named));
        assertThatThrownBy(() -> scene.sendOutline(roles, id)).hasMessage("clients.guard.stopped");
        assertThat(scene.show(roles, id).number()).isNull();
        scene.as(roles.manager(), () -> scene.bean(ProposalGuard.class).pass(roles.manager(), id, "It is public"));
        scene.sendOutline(roles, id);
        assertThat(scene.show(roles, id).state()).isEqualTo(ProposalState.OUTLINE_SENT);
    }

    @Test
    void aSectionThatNamesAnotherClientStopsTheOfferButNotesStayInside() {
        ProposalId id = scene.composed(roles);
        scene.compose(roles, id, new SectionDraft(SectionKind.CASE, "Case", "Work for " + brand, ""));
        scene.present(roles, id);
        assertThatThrownBy(() -> scene.offered(roles, id)).hasMessage("clients.guard.stopped");
        scene.change(
                roles,
                id,
                version -> scene.bean(Composing.class)
                        .write(roles.ana(), id, version, 3, new SectionDraft(SectionKind.CASE, "Case", "Work", brand)));
        scene.offered(roles, id);
        assertThat(scene.show(roles, id).asked()).isNotNull();
    }
}
