package app.jobbag.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperReads;
import app.jobbag.files.Papers;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever works on an order opens the order's PDF; a paper that one may not open is not linked to. */
@JobbagTest
class OrderPapersTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private OrderRegister register;

    @Autowired
    private Papers papers;

    @Autowired
    private PaperReads reads;

    private OrdersFixture orders;
    private ClientId client;
    private OrderId order;
    private SignedIn nuria;

    @BeforeEach
    void anOrderGivenToNuria() {
        orders = new OrdersFixture(beans);
        client = orders.aClient();
        order = orders.anIssued(client);
        nuria = orders.onTeamOf(client, Role.CONTRIBUTOR);
        SignedIn lead = orders.onTeamOf(client, Role.LEAD, Discipline.CREATIVE);
        orders.as(lead, () -> register.assign(lead, order, orders.details(order).version(), Set.of(nuria.id())));
    }

    @Test
    void areOpenedByWhoeverIsAssigned() {
        assertThat(open(nuria, "/workorders/" + order.value()))
                .hasStatusOk()
                .bodyText()
                .contains(address());
        assertThat(open(nuria, address())).hasStatusOk().hasHeader("Content-Type", "application/pdf");
    }

    @Test
    void doNotExistForTheRestOfTheTeam() {
        SignedIn other = orders.onTeamOf(client, Role.CONTRIBUTOR);
        assertThat(open(other, address())).hasStatus(404);
    }

    @Test
    void areListedForThoseOnlyWhoMayOpenThem() {
        SignedIn other = orders.onTeamOf(client, Role.CONTRIBUTOR);
        assertThat(listed(nuria)).hasSize(1);
        assertThat(listed(other)).isEmpty();
    }

    private List<PaperDetails> listed(SignedIn reader) {
        return orders.as(
                reader,
                () -> reads.of(reader, Set.of("order"), Map.of(order.value(), register.details(order)))
                        .get());
    }

    private String address() {
        PaperId id = orders.as(new Viewer.Everything("test"), () -> papers.of("order", order.value()))
                .get(0)
                .id();
        return "/papers/" + id.value();
    }

    private MvcTestResult open(SignedIn who, String address) {
        return web.perform(get(address).with(People.as(who)));
    }
}
