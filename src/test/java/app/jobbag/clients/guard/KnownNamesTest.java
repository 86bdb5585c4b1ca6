package app.jobbag.clients.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ProjectId;
import app.jobbag.clients.Projects;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrdersFixture;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Which names of others are looked for (CONF-3). */
@JobbagTest
class KnownNamesTest {
    private final String word = "Qu" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ConfidentialityGuard guard;

    @Autowired
    private Projects projects;

    private OrdersFixture house;
    private ClientId reader;
    private ClientId other;
    private SignedIn ana;

    @BeforeEach
    void twoClients() {
        house = new OrdersFixture(beans);
        reader = house.aClient();
        other = house.aClient();
        ana = house.person("Ana Ruiz", Role.MANAGER);
    }

    @Test
    void aProjectCalledByOneWordIsACodeName() {
        house.as(ana, () -> projects.begin(other, word));
        assertThat(findings("As in " + word)).extracting(Finding::words).containsExactly(word);
    }

    @Test
    void theTitleAnOrderLendsItsProjectIsNot() {
        house.as(ana, () -> projects.beginOfOrder(other, word));
        assertThat(findings("As in " + word)).isEmpty();
    }

    @Test
    void theCodeOfEveryProjectStops() {
        ProjectId id = house.as(ana, () -> projects.beginOfOrder(other, word));
        String code = house.as(ana, () -> projects.of(other)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .code();
        assertThat(findings("Booked on " + code)).isNotEmpty();
    }

    private List<Finding> findings(String text) {
        return house.as(
                ana,
                () -> guard.look(Outgoing.of(reader, "minutes", Ids.next()).with("meetings.paper.people", text))
                        .findings());
    }
}
