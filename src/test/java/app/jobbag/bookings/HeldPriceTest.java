package app.jobbag.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Money;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDecisions;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrdersFixture;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing moves on an order that is held; rates that were set meanwhile count once it goes on. */
@JobbagTest
class HeldPriceTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Madrid"));
    private static final LocalDate BEFORE = TODAY.minusDays(30);

    @Autowired
    BeanFactory beans;

    @Autowired
    Bookings bookings;

    @Autowired
    CostRates rates;

    @Autowired
    OrderCosts costs;

    @Autowired
    OrderDecisions decisions;

    private OrdersFixture fixture;

    @Test
    void pricesWhatWasHeldWhenItGoesOn() {
        fixture = new OrdersFixture(beans);
        ClientId client = fixture.aClient();
        SignedIn ae = fixture.onTeamOf(client, Role.AE);
        SignedIn other = fixture.onTeamOf(client, Role.AE);
        SignedIn finance = fixture.person("Eva Soto", Role.FINANCE);
        OrderId order = fixture.anIssued(client);
        set(finance, ae, "40");
        book(ae, order, "2");
        book(other, order, "3");

        fixture.as(ae, () -> decisions.hold(ae, order, version(order), "The client thinks it over"));
        set(finance, ae, "50");
        set(finance, other, "10");
        assertThat(cost(order).time()).as("stands still").isEqualTo(Money.of("80", "EUR"));
        assertThat(cost(order).unpriced()).isEqualByComparingTo("3");

        fixture.as(ae, () -> decisions.resume(ae, order, version(order)));
        assertThat(cost(order).time()).isEqualTo(Money.of("130", "EUR"));
        assertThat(cost(order).hasUnpriced()).isFalse();
    }

    private void book(SignedIn who, OrderId order, String hours) {
        fixture.as(who, () -> bookings.book(who, order, new TimeDraft(TODAY, Hours.of(hours), "First layouts")));
    }

    private void set(SignedIn finance, SignedIn person, String hourly) {
        fixture.as(finance, () -> rates.set(finance, person.id(), BEFORE, Money.of(hourly, "EUR")));
    }

    private int version(OrderId order) {
        return fixture.details(order).version();
    }

    private OrderCost cost(OrderId order) {
        return fixture.as(new Viewer.Everything("test"), () -> costs.of(order).get());
    }
}
