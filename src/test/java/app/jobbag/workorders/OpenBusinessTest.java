package app.jobbag.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ClientStatus;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@JobbagTest
class OpenBusinessTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    ClientRegister register;

    @Autowired
    OrderDecisions decisions;

    @Test
    void aClientThatIsWorkedForIsNotArchivedUntilItsOrdersAreClosedOrCancelled() {
        OrdersFixture fixture = new OrdersFixture(beans);
        ClientId client = fixture.aClient();
        SignedIn ae = fixture.onTeamOf(client, Role.AE);
        OrderId order = fixture.aDraft(ae, client);
        int version = fixture.as(ae, () -> register.details(client)).version();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> fixture.as(ae, () -> register.archive(ae, client, version)))
                .satisfies(no -> {
                    assertThat(no.key()).isEqualTo("workorders.refused.openOrders");
                    assertThat(no.arguments()).containsExactly(1L);
                });

        fixture.as(ae, () -> decisions.cancel(ae, order, 0, "Not wanted any more"));
        fixture.as(ae, () -> register.archive(ae, client, version));
        ClientDetails archived = fixture.as(ae, () -> register.details(client));
        assertThat(archived.status()).isEqualTo(ClientStatus.ARCHIVED);
    }
}
