package app.jobbag.changeorders;

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

/** CONF-3 where a change goes to the client for its signature. */
@JobbagTest
class ChangeGuardTest {
    @Autowired
    private ChangeScene scene;

    @Autowired
    private BeanFactory beans;

    private DeliverableScene.Roles roles;
    private String brand;

    @BeforeEach
    void anotherClient() {
        roles = scene.roles();
        brand = "Quint" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x").substring(0, 12);
        OrdersFixture house = new OrdersFixture(beans);
        ClientId other = house.aClient();
        house.as(
                new Viewer.Everything("test"),
                () -> beans.getBean(JdbcClient.class)
                        .sql("update client set legal_name = ? where id = ?")
                        .params(brand, other.value())
                        .update());
    }

    @Test
    void anAnswerThatNamesAnotherClientStopsIt() {
        ChangeOrderId named = scene.begun(roles, "As the one of " + brand, "900");
        assertThatThrownBy(() -> scene.sent(roles, named)).hasMessage("clients.guard.stopped");
        assertThat(scene.show(roles, named).state()).isEqualTo(ChangeState.DRAFT);
        assertThat(scene.show(roles, named).number()).isNull();
        scene.as(roles.manager(), () -> scene.bean(ChangeGuard.class).pass(roles.manager(), named, "It is public"));
        scene.sent(roles, named);
        assertThat(scene.show(roles, named).state()).isEqualTo(ChangeState.WITH_CLIENT);
    }

    @Test
    void withinTheAgencyItNamesWhomItLikes() {
        ChangeOrderId named = scene.submitted(roles, "Not as the one of " + brand, "10");
        scene.accept(roles, named);
        assertThat(scene.show(roles, named).state()).isEqualTo(ChangeState.ACCEPTED);
    }
}
