package app.jobbag.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What another order takes over from an earlier one; and what was tried with an order and refused. */
@JobbagTest
class OrderCopiesTest {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private OrderCopies copies;

    @Autowired
    private BriefTemplates briefs;

    @Autowired
    private OrderDecisions decisions;

    @Autowired
    private JdbcClient jdbc;

    private OrdersFixture fixture;
    private ClientId client;
    private SignedIn ae;

    @BeforeEach
    void aClient() {
        fixture = new OrdersFixture(beans);
        client = fixture.aClient();
        ae = fixture.onTeamOf(client, Role.AE);
    }

    @Test
    void theAnswersGoAlongButNoDay() {
        OrderDetails earlier = fixture.details(fixture.aDraft(ae, client));
        Answers carried = fixture.as(
                ae, () -> copies.carried(earlier, briefs.current("poster").brief()));
        assertThat(carried.to("message")).isEqualTo("Open on Sundays from May");
        assertThat(carried.to("size")).isEqualTo("594 x 841 mm");
        assertThat(carried.has("proof_date")).isFalse();
    }

    @Test
    void anotherTypeTakesOnlyWhatItAsksToo() {
        OrderDetails earlier = fixture.details(fixture.aDraft(ae, client));
        Brief other = briefs.current("press-release").brief();
        Answers carried = fixture.as(ae, () -> copies.carried(earlier, other));
        assertThat(other.fields().map(BriefField::key).toList())
                .containsAll(carried.values().keySet());
    }

    @Test
    void whatWasTriedAndRefusedStaysInTheHistory() {
        OrderId draft = fixture.aDraft(ae, client);
        SignedIn lead = fixture.onTeamOf(client, Role.LEAD, Discipline.CREATIVE);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> fixture.as(lead, () -> decisions.issue(lead, draft, 0)));
        assertThat(fixture.as(
                        new Viewer.Everything("test"),
                        () -> jdbc.sql("select count(*) from trail where subject_id = ? and verb = 'refused.issue'")
                                .param(draft.value())
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
    }
}
