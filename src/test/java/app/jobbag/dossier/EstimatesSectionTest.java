package app.jobbag.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateScene;
import app.jobbag.estimates.EstimateState;
import app.jobbag.kernel.Money;
import app.jobbag.staff.SignedIn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The order's page says what its project is estimated at, to whoever may see estimates. */
@JobbagTest
class EstimatesSectionTest {
    @Autowired
    private DeliverableScene house;

    @Autowired
    private EstimateScene estimates;

    @Autowired
    private EstimatesSection section;

    @Test
    void theEstimatesOfTheProjectStandOnTheOrdersPageWithWhatIsSigned() {
        DeliverableScene.Roles roles = house.roles();
        assertThat(of(roles.ana(), roles)).isEmpty();
        EstimateId id = estimates.writtenForTheOrder(roles);
        assertThat(rows(roles)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(EstimateState.DRAFT);
            assertThat(row.budget()).isNull();
        });
        estimates.sent(roles, id);
        assertThat(rows(roles))
                .singleElement()
                .satisfies(row -> assertThat(row.isWaiting()).isTrue());
        EstimateId other = estimates.writtenForTheOrder(roles);
        estimates.signed(roles, other);
        assertThat(rows(roles)).hasSize(2).first().satisfies(row -> {
            assertThat(row.state()).isEqualTo(EstimateState.SIGNED);
            assertThat(row.budget()).isEqualTo(row.sum()).isEqualTo(Money.of("3751.00", "EUR"));
        });
    }

    private List<?> of(SignedIn who, DeliverableScene.Roles roles) {
        return house.as(who, () -> section.of(who, house.order(roles)).get()).stream()
                .flatMap(each -> ((List<?>) each.model()).stream())
                .toList();
    }

    private List<EstimateRow> rows(DeliverableScene.Roles roles) {
        return of(roles.ana(), roles).stream().map(EstimateRow.class::cast).toList();
    }
}
