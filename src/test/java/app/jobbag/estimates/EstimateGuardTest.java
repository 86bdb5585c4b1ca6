package app.jobbag.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.workorders.OrdersFixture;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** CONF-3 where an estimate goes to be signed. */
@JobbagTest
class EstimateGuardTest {
    @Autowired
    private EstimateScene scene;

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
    void aLineThatNamesAnotherClientStopsIt() {
        EstimateId named = scene.written(roles);
        scene.write(
                roles, named, "0", List.of(LineDraft.group("After the posters of " + brand), EstimateScene.concept()));
        assertThatThrownBy(() -> scene.sent(roles, named)).hasMessage("clients.guard.stopped");
        assertThat(scene.show(roles, named).state()).isEqualTo(EstimateState.DRAFT);
        assertThat(scene.show(roles, named).number()).isNull();
        scene.as(roles.manager(), () -> scene.bean(EstimateGuard.class).pass(roles.manager(), named, "It is public"));
        scene.sent(roles, named);
        assertThat(scene.show(roles, named).state()).isEqualTo(EstimateState.WITH_CLIENT);
    }
}
