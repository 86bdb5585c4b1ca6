package app.jobbag.deliverables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.People;
import app.jobbag.workorders.OrderDecisions;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import app.jobbag.workorders.OrdersFixture;
import app.jobbag.workorders.Promised;
import app.jobbag.workorders.PromisedDeliverables;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What an order is to deliver is written with its brief, and comes to life on issue. */
@JobbagTest
class PromisedDeliverablesTest {
    private static final LocalDate DUE = LocalDate.of(2027, 2, 15);

    @Autowired
    private MockMvcTester web;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private PromisedDeliverables promised;

    @Autowired
    private OrderRegister orders;

    private DeliverableScene.Roles roles;
    private OrderId draft;

    @BeforeEach
    void aDraft() {
        roles = scene.roles();
        draft = new OrdersFixture(beans).aDraft(roles.ana(), roles.client());
    }

    @Test
    void theyBecomeDeliverablesOfTheirTypesRouteWhenTheOrderIsIssued() {
        write(0, new Promised("Poster A3", "poster", DUE), new Promised("Square post", "social-media", null));
        assertThat(web.perform(get("/workorders/" + draft.value()).with(People.as(roles.ana()))))
                .bodyText()
                .contains("Poster A3", "Square post", "/promises/edit");
        issue();
        List<DeliverableDetails> all = deliverables();
        assertThat(all).extracting(DeliverableDetails::title).containsExactlyInAnyOrder("Poster A3", "Square post");
        DeliverableDetails poster = all.stream()
                .filter(each -> each.title().equals("Poster A3"))
                .findFirst()
                .orElseThrow();
        assertThat(poster.dueOn()).isEqualTo(DUE);
        assertThat(poster.state()).isEqualTo(DeliverableState.DRAFT);
        assertThat(poster.lacking()).as("nobody makes it yet").isNotBlank();
        assertThat(web.perform(get("/deliverables/" + poster.id().value()).with(People.as(roles.ana()))))
                .bodyText()
                .contains("Nobody is put in yet for: " + poster.lacking());
        assertThat(poster.steps())
                .extracting(StepDetails::person)
                .contains(roles.luis().id(), roles.ana().id());
        assertThat(poster.steps().get(poster.steps().size() - 1).contact()).isEqualTo(roles.marta());
        assertThat(web.perform(get("/workorders/" + draft.value()).with(People.as(roles.ana()))))
                .bodyText()
                .contains("Poster A3")
                .doesNotContain("id=\"promises\"");
    }

    @Test
    void aDayAfterTheDeliveryAndATitleTwiceAreRefusedAtTheirFields() {
        assertThat(web.perform(post("/workorders/" + draft.value() + "/promises")
                        .with(People.as(roles.ana()))
                        .with(csrf())
                        .param("version", "0")
                        .param("rows[1].title", "Poster A3")
                        .param("rows[1].type", "poster")
                        .param("rows[1].dueOn", "2027-03-02")
                        .param("rows[2].title", "Poster A3")
                        .param("rows[2].type", "poster")))
                .hasStatus(422)
                .bodyText()
                .contains("after the delivery of the order", "in another line already");
    }

    @Test
    void whoeverWritesOnAnOlderStateIsTold() {
        write(0, new Promised("Poster A3", "poster", null));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> write(0, new Promised("Banner", "banners", null)));
    }

    @Test
    void whatWasHandedInStaysAsItIs() {
        write(0, new Promised("Poster A3", "poster", null));
        issue();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> write(order().version(), new Promised("Banner", "banners", null)));
        assertThat(deliverables()).hasSize(1);
    }

    private void write(int version, Promised... all) {
        scene.as(roles.ana(), () -> {
            promised.write(roles.ana(), draft, version, List.of(all));
            return draft;
        });
    }

    private void issue() {
        scene.as(roles.ana(), () -> {
            orders.submit(roles.ana(), draft, orders.details(draft).version());
            return draft;
        });
        OrderDecisions decisions = beans.getBean(OrderDecisions.class);
        scene.as(roles.luis(), () -> {
            decisions.issue(roles.luis(), draft, orders.details(draft).version());
            return draft;
        });
    }

    private OrderDetails order() {
        return scene.as(roles.ana(), () -> orders.details(draft));
    }

    private List<DeliverableDetails> deliverables() {
        DeliverableRegister register = beans.getBean(DeliverableRegister.class);
        return scene.as(roles.ana(), () -> register.of(draft).get());
    }
}
