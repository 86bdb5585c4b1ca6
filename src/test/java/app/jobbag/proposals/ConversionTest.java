package app.jobbag.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.jobbag.JobbagTest;
import app.jobbag.billing.Billing;
import app.jobbag.billing.BillingItemDraft;
import app.jobbag.billing.BillingPlan;
import app.jobbag.clients.ClientRegister;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.estimates.EstimateDetails;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateQueries;
import app.jobbag.estimates.EstimateState;
import app.jobbag.estimates.SignedEstimate;
import app.jobbag.estimates.SignedEstimates;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.ScheduleQueries;
import app.jobbag.schedules.Sheet;
import app.jobbag.schedules.Task;
import app.jobbag.staff.Discipline;
import app.jobbag.workorders.BriefTemplates;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PRO-5: what a won proposal becomes, all of it in one transaction. */
@JobbagTest
class ConversionTest {
    /** The number of the row that is bought in. */
    private static final int POSTERS = 2;

    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    @Autowired
    private ProposalScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private JdbcClient jdbc;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void people() {
        roles = house.roles();
    }

    @Test
    void becomesWorkWhoseEstimatesSumToWhatWasAccepted() {
        ProposalId id = scene.won(roles);
        convert(id, draft(List.of(), List.of()));
        ProposalDetails converted = scene.show(roles, id);
        assertThat(converted.orders()).hasSize(2);
        assertThat(converted.orders().stream()
                        .map(each -> Objects.requireNonNull(each.estimate()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("3100");
        OrderId order = new OrderId(converted.orders().get(0).id());
        assertThat(house.as(roles.ana(), () -> scene.bean(OrderRegister.class).details(order))
                        .answers()
                        .to("objective"))
                .startsWith("For ")
                .doesNotContain("They see what the vintage is about");
        assertThatThrownBy(() -> convert(id, draft(List.of(), List.of()))).hasMessage("proposals.refused.converted");
    }

    @Test
    void theEstimateIsTheBudgetWithTheOptionsThatWereChosen() {
        ProposalId id = scene.presented(roles);
        scene.offered(roles, id);
        scene.accept(roles, scene.chosen(roles, id, Set.of(ProposalScene.FILM)));
        EstimateId estimate =
                new EstimateId(Objects.requireNonNull(scene.show(roles, id).estimate()));
        EstimateDetails details = house.as(
                roles.ana(),
                () -> scene.bean(EstimateQueries.class).details(estimate).get());
        assertThat(details.state()).isEqualTo(EstimateState.SIGNED);
        assertThat(details.number()).startsWith("EST-");
        assertThat(Objects.requireNonNull(details.asked()).name()).isNotBlank();
        SignedEstimate signed = house.as(
                        roles.ana(),
                        () -> scene.bean(SignedEstimates.class).find(estimate).get())
                .orElseThrow();
        assertThat(signed.totals().net()).isEqualTo(Money.of("4000", "EUR"));
        assertThat(signed.lines()).extracting(SignedEstimate.BudgetLine::number).contains(ProposalScene.FILM);
    }

    @Test
    void itsScheduleHasALineForEachOrderAndEndsWithTheDelivery() {
        ProposalId id = scene.won(roles);
        convert(id, draft(List.of(), List.of()));
        UUID project = scene.show(roles, id).project();
        ScheduleId schedule = house.as(
                roles.ana(),
                () -> new ScheduleId(
                        jdbc.sql("select id from schedule where project_id = ? order by created_at desc limit 1")
                                .param(project)
                                .query(UUID.class)
                                .single()));
        Sheet sheet = house.as(
                roles.ana(),
                () -> scene.bean(ScheduleQueries.class).sheet(schedule).get());
        assertThat(sheet.tasks())
                .extracting(Task::name, each -> each.work() / 480, sheet::dependencies)
                .containsExactly(tuple("Concept", 2, ""), tuple("Production", 5, "1"), tuple("Entrega", 0, "2"));
        assertThat(sheet.startsOn()).isEqualTo(DAY);
    }

    @Test
    void theBillingPlanSumsToTheAcceptedNetToTheLastUnit() {
        ProposalId id = scene.won(roles);
        convert(
                id,
                draft(
                        List.of(),
                        List.of(part("33.33", DAY), part("33.33", DAY.plusDays(30)), part("33.34", DAY.plusDays(60)))));
        Money billed = Money.zero(scene.show(roles, id).currency());
        for (ProposalDetails.Order each : scene.show(roles, id).orders()) {
            BillingPlan plan =
                    house.as(roles.ana(), () -> scene.bean(Billing.class).plan(roles.ana(), new OrderId(each.id())));
            assertThat(plan.items()).hasSize(3);
            assertThat(plan.left()).isEqualTo(Money.zero(billed.currency()));
            billed = billed.plus(plan.planned());
        }
        assertThat(billed).isEqualTo(Money.of("3100", "EUR"));
    }

    @Test
    void isAllOrNothing() {
        ProposalId id = scene.won(roles);
        assertThatThrownBy(() -> convert(id, draft(List.of(), List.of(part("60", DAY), part("30", DAY)))))
                .hasMessage("proposals.refused.percents");
        assertThatThrownBy(() -> convert(id, draft(List.of(), List.of(part("100", null)))))
                .hasMessage("proposals.refused.instalmentWhen");
        ConversionDraft.Asking strange = new ConversionDraft.Asking(
                Discipline.PRODUCTION, "Printing", LocalDate.now().plusDays(9), Set.of(1));
        assertThatThrownBy(() -> convert(id, draft(List.of(strange), List.of())))
                .isInstanceOf(RuntimeException.class);
        assertThat(scene.show(roles, id).orders()).isEmpty();
        assertThat(scene.show(roles, id).isConverted()).isFalse();
    }

    @Test
    void suppliersAreAskedForWhatIsBoughtIn() {
        ProposalId id = scene.won(roles);
        ConversionDraft.Asking asking = new ConversionDraft.Asking(
                Discipline.PRODUCTION, "Printing", LocalDate.now().plusDays(9), Set.of(POSTERS));
        convert(id, draft(List.of(asking), List.of()));
        List<ProposalDetails.Asking> askings = scene.show(roles, id).askings();
        assertThat(askings).extracting(ProposalDetails.Asking::title).containsExactly("Printing");
        assertThat(askings).extracting(ProposalDetails.Asking::state).containsExactly("DRAFT");
        assertThat(house.as(
                        roles.ana(),
                        () -> jdbc.sql("select estimate_line from quote_request_line where request_id = ?")
                                .param(askings.get(0).id())
                                .query(Integer.class)
                                .list()))
                .containsExactly(POSTERS);
    }

    @Test
    void aTitleThatNamesTheClientIsRefusedAtItsFieldBeforeAnythingIsBegun() {
        ProposalId id = scene.won(roles);
        String own = house.as(
                roles.ana(),
                () -> scene.bean(ClientRegister.class).details(roles.client()).legalName());
        ConversionDraft.Asking asking = new ConversionDraft.Asking(
                Discipline.PRODUCTION, "Printing for " + own, LocalDate.now().plusDays(9), Set.of(POSTERS));
        assertThatThrownBy(() -> convert(id, draft(List.of(asking), List.of())))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("clients.guard.namesTheClient");
                    assertThat(refused.field()).isEqualTo("askings[0].title");
                });
        assertThat(scene.show(roles, id).isConverted()).isFalse();
    }

    private static ConversionDraft.Instalment part(String percent, @Nullable LocalDate day) {
        return new ConversionDraft.Instalment(BillingItemDraft.Kind.PART, "Part", new BigDecimal(percent), day, null);
    }

    private ConversionDraft draft(List<ConversionDraft.Asking> askings, List<ConversionDraft.Instalment> instalments) {
        BriefTemplates briefs = scene.bean(BriefTemplates.class);
        return house.as(
                roles.ana(),
                () -> new ConversionDraft(
                        List.of(
                                new ConversionDraft.Order(
                                        Discipline.CREATIVE,
                                        briefs.current("poster").id(),
                                        "Concept"),
                                new ConversionDraft.Order(
                                        Discipline.PRODUCTION,
                                        briefs.current("brochure").id(),
                                        "Production")),
                        DAY,
                        askings,
                        instalments));
    }

    private void convert(ProposalId id, ConversionDraft draft) {
        scene.change(roles, id, version -> scene.bean(Converting.class).convert(roles.ana(), id, version, draft));
    }
}
