package app.jobbag.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.Projects;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobbagTest
class OrdersTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    OrderRegister register;

    @Autowired
    OrderDecisions decisions;

    @Autowired
    OrderCourse course;

    @Autowired
    BriefTemplates briefs;

    @Autowired
    Projects projects;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    OrdersFixture fixture;
    ClientId client;
    SignedIn ae;
    SignedIn lead;

    @BeforeEach
    void aClientWithATeam() {
        fixture = new OrdersFixture(beans);
        client = fixture.aClient();
        ae = fixture.onTeamOf(client, Role.AE);
        lead = fixture.onTeamOf(client, Role.LEAD, Discipline.CREATIVE);
    }

    @Test
    void shipsThreeBriefsInThreeLanguages() {
        assertThat(briefs.current()).extracting(BriefTemplate::key).contains("poster", "press-release", "research");
        assertThat(briefs.current())
                .allSatisfy(template -> assertThat(template.brief().fields().map(BriefField::label))
                        .allSatisfy(label -> assertThat(List.of(label.en(), label.es(), label.zh()))
                                .doesNotContain("")));
    }

    @Test
    void makesItsOwnProjectAndTakesTheClientsCurrency() {
        OrderDetails order = fixture.details(fixture.aDraft(ae, client));

        assertThat(order.currency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(fixture.as(ae, () -> projects.of(client)))
                .extracting(Projects.ProjectChoice::id)
                .containsExactly(order.project());
    }

    @Test
    void namesEveryMissingAnswerAtItsField() {
        OrderText empty = new OrderText("Vintage poster", Answers.NONE, null, null);
        OrderId id = fixture.as(ae, () -> register.begin(ae, fixture.draft(client, empty)));
        long obligatory = briefs.current("poster")
                .brief()
                .fields()
                .filter(BriefField::obligatory)
                .count();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> fixture.as(ae, () -> register.submit(ae, id, 0)))
                .satisfies(refusal -> assertThat(refusal.parts())
                        .extracting(Refused::field)
                        .hasSize((int) obligatory + 2)
                        .contains("answers[objective]", "answers[size]", "estimate", "deliveryDate"));
        assertThat(fixture.details(id).status()).isEqualTo(OrderStatus.DRAFT);
    }

    @Test
    void refusesAnswersOfTheWrongForm() {
        OrderText text = new OrderText("Vintage poster", new Answers(Map.of("quantity", "many")), null, null);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> fixture.as(ae, () -> register.begin(ae, fixture.draft(client, text))))
                .satisfies(refusal -> assertThat(refusal.parts().get(0).field()).isEqualTo("answers[quantity]"));
    }

    @Test
    void refusesAnEstimateInAnotherCurrency() {
        OrderId id = fixture.aDraft(ae, client);
        OrderText text = new OrderText("Vintage poster", OrdersFixture.answers(), Money.of("2400", "USD"), null);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> fixture.as(ae, () -> register.write(ae, id, 0, text)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("estimate"));
    }

    @Test
    void isIssuedByTheLeadOfItsDisciplineAndNumberedThen() {
        OrderId id = fixture.aSubmitted(ae, client);
        assertThat(fixture.details(id).number()).isNull();
        int version = fixture.details(id).version();
        fixture.as(lead, () -> decisions.issue(lead, id, version));

        assertThat(fixture.details(id).number()).matches("JB-\\d{4}-\\d{4,}");
        assertThat(fixture.as(ae, () -> trail.of("order", id.value())))
                .extracting(TrailEntry::verb)
                .startsWith("issued", "submitted", "begun");
    }

    @Test
    void isIssuedByNobodyElse() {
        OrderId id = fixture.aSubmitted(ae, client);
        int version = fixture.details(id).version();
        SignedIn otherLead = fixture.onTeamOf(client, Role.LEAD, Discipline.MEDIA);
        SignedIn strangeLead = fixture.person("Luis Vega", Role.LEAD, Discipline.CREATIVE);
        SignedIn finance = fixture.person("Eva Soto", Role.FINANCE);

        for (SignedIn who : List.of(ae, otherLead, strangeLead, finance)) {
            assertThatThrownBy(() -> fixture.as(who, () -> decisions.issue(who, id, version)))
                    .isInstanceOf(NotFound.class);
        }
        SignedIn manager = fixture.person("Marta Gil", Role.MANAGER);
        fixture.as(manager, () -> decisions.issue(manager, id, version));
        assertThat(fixture.details(id).status()).isEqualTo(OrderStatus.ISSUED);
    }

    @Test
    void isShownToContributorsOnlyWhenAssigned() {
        OrderId id = fixture.aDraft(ae, client);
        SignedIn designer = fixture.onTeamOf(client, Role.CONTRIBUTOR);
        assertThatThrownBy(() -> fixture.as(designer, () -> register.show(designer, id)))
                .isInstanceOf(NotFound.class);

        fixture.as(ae, () -> register.assign(ae, id, 0, Set.of(designer.id())));
        assertThat(fixture.as(designer, () -> register.show(designer, id)).assigned())
                .containsExactly(designer.id());
    }

    @Test
    void isGivenToPeopleOfTheTeamOnly() {
        OrderId id = fixture.aDraft(ae, client);
        SignedIn stranger = fixture.person("Luis Vega", Role.CONTRIBUTOR);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> fixture.as(ae, () -> register.assign(ae, id, 0, Set.of(stranger.id()))));
    }

    @Test
    void doesNotExistForPeopleOfOtherClients() {
        OrderId id = fixture.anIssued(client);
        SignedIn stranger = fixture.onTeamOf(fixture.aClient(), Role.AE);

        assertThatThrownBy(() -> fixture.as(stranger, () -> register.show(stranger, id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isFixedInTheDatabaseOnceIssued() {
        OrderId id = fixture.anIssued(client);
        for (String change : List.of(
                "title = 'Another'",
                "answers = '{}'",
                "estimate = 1",
                "delivery_date = '2030-01-01'",
                "number = 'JB-2026-9999'",
                "number = null, status = 'DRAFT'")) {
            assertThatThrownBy(() -> sql("update work_order set " + change + " where id = ?", id))
                    .hasMessageContaining("its text is fixed");
        }
        assertThatThrownBy(() -> sql("delete from work_order where id = ?", id))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> sql("delete from order_step where order_id = ?", id))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void getsNoNumberInTheDatabaseBeforeIssue() {
        OrderId id = fixture.aDraft(ae, client);

        assertThatThrownBy(() -> sql("update work_order set number = 'JB-2026-9998' where id = ?", id))
                .hasMessageContaining("on issue only");
        assertThatThrownBy(
                        () -> sql("update work_order set number = 'JB-2026-9998', status = 'ISSUED' where id = ?", id))
                .hasMessageContaining("on issue only");
        assertThatThrownBy(() -> sql("update work_order set status = 'ISSUED' where id = ?", id))
                .hasMessageContaining("work_order_number");
    }

    @Test
    void goesItsCourseFromAbove() {
        OrderId id = fixture.anIssued(client);
        fixture.as(new Viewer.Everything("test"), () -> {
            course.workedOn(id);
            course.workedOn(id);
            course.deliver(id);
            course.close(id);
            course.reopen(id, "A late bill");
            return id;
        });

        assertThat(fixture.details(id).status()).isEqualTo(OrderStatus.DELIVERED);
        assertThat(fixture.details(id).steps())
                .extracting(OrderStep::verb)
                .containsExactly(
                        OrderVerb.SUBMIT,
                        OrderVerb.ISSUE,
                        OrderVerb.BEGIN,
                        OrderVerb.DELIVER,
                        OrderVerb.CLOSE,
                        OrderVerb.REOPEN);
    }

    private int sql(String sql, OrderId id) {
        return fixture.as(
                new Viewer.Everything("test"),
                () -> jdbc.sql(sql).param(id.value()).update());
    }
}
