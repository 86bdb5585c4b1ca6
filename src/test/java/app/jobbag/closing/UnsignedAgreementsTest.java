package app.jobbag.closing;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.changeorders.ChangeOrderId;
import app.jobbag.changeorders.ChangeScene;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateScene;
import app.jobbag.kernel.Lack;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SigningScene;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FIN-3a: before an invoice, what it rests on is signed; what is not is named, with the page that mends it. */
@JobbagTest
class UnsignedAgreementsTest {
    @Autowired
    DeliverableScene deliverables;

    @Autowired
    EstimateScene estimates;

    @Autowired
    ChangeScene changes;

    @Autowired
    SigningScene signing;

    @Autowired
    UnsignedAgreements unsigned;

    DeliverableScene.Roles roles;

    @BeforeEach
    void anOrder() {
        roles = deliverables.roles();
    }

    @Test
    void anOrderWithoutAnEstimateLacksNone() {
        assertThat(lacks()).isEmpty();
    }

    @Test
    void anEstimateOfItsProjectIsSigned() {
        EstimateId id = estimates.writtenForTheOrder(roles);
        assertThat(lacks()).singleElement().satisfies(lack -> {
            assertThat(lack.key()).isEqualTo("closing.lack.unsignedEstimate");
            assertThat(lack.url()).isEqualTo("/estimates/" + id.value());
        });
        estimates.signed(roles, id);
        assertThat(lacks()).isEmpty();
    }

    @Test
    void aChangeThatIsWithTheClientIsSigned() {
        ChangeOrderId id = changes.begun(roles, "Twice as many", "900");
        assertThat(lacks()).isEmpty();
        SignatureRequestId request = changes.sent(roles, id);
        assertThat(lacks()).singleElement().satisfies(lack -> {
            assertThat(lack.key()).isEqualTo("closing.lack.unsignedChange");
            assertThat(lack.url()).isEqualTo("/change-orders/" + id.value() + "#course");
        });
        signing.signAsMarta(roles.signers(), request);
        assertThat(lacks()).isEmpty();
    }

    private List<Lack> lacks() {
        return deliverables.as(
                roles.ana(), () -> unsigned.of(List.of(roles.order())).get());
    }
}
