package app.jobbag.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Money;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.trail.Trail;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrdersFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobbagTest
class TimeCorrectionsTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Madrid"));

    @Autowired
    BeanFactory beans;

    @Autowired
    Bookings bookings;

    @Autowired
    TimeCorrections corrections;

    @Autowired
    CostRates rates;

    @Autowired
    OrderCosts costs;

    @Autowired
    OrderCourse course;

    @Autowired
    JdbcClient jdbc;

    OrdersFixture fixture;
    SignedIn ae;
    OrderId order;
    TimeEntryId entry;

    @BeforeEach
    void fourHoursOfToday() {
        fixture = new OrdersFixture(beans);
        ClientId client = fixture.aClient();
        ae = fixture.onTeamOf(client, Role.AE);
        SignedIn finance = fixture.person("Eva Soto", Role.FINANCE);
        fixture.as(finance, () -> rates.set(finance, ae.id(), TODAY.minusDays(9), Money.of("40", "EUR")));
        order = fixture.anIssued(client);
        entry = fixture.as(ae, () -> bookings.book(ae, order, new TimeDraft(TODAY, Hours.of("4"), "Layouts")));
    }

    @Test
    void keepsWhatItWasAndPricesWhatItIs() {
        correct("2.5", "");
        correct("3", "Miscounted");

        BookedTime now = fixture.as(ae, () -> corrections.own(ae, order, entry));
        assertThat(now.hours()).isEqualByComparingTo("3");
        assertThat(now.before())
                .extracting(BookedTime.Before::hours)
                .map(BigDecimal::toPlainString)
                .containsExactly("4.00", "2.50");
        assertThat(cost().time()).isEqualTo(Money.of("120", "EUR"));
    }

    @Test
    void takesBackWithoutRemoving() {
        fixture.as(ae, () -> corrections.takeBack(ae, order, entry, ""));
        assertThat(cost().hours()).isEqualByComparingTo("0");
        assertThat(fixture.as(ae, () -> corrections.own(ae, order, entry)).before())
                .hasSize(1);
    }

    @Test
    void correctsAfterDeliveryAndNoMoreAfterClosing() {
        everything(() -> course.deliver(order));
        fixture.as(ae, () -> corrections.takeBack(ae, order, entry, "Another client’s"));
        assertThat(cost().hours()).isEqualByComparingTo("0");

        everything(() -> course.close(order));
        assertThatThrownBy(() -> correct("1", "Late")).hasMessage("bookings.refused.closed");
    }

    @Test
    void tellsInTheOrdersHistoryThatSomebodyTriedInVain() {
        everything(() -> {
            course.deliver(order);
            course.close(order);
        });
        assertThatThrownBy(() -> correct("1", "Late")).hasMessage("bookings.refused.closed");
        assertThat(told()).contains("refused.booking.closed");
    }

    @Test
    void theLedgerIsNeverChanged() {
        correct("1", "Miscounted");
        assertThatThrownBy(() -> fixture.as(
                        new Viewer.Everything("test"),
                        () -> jdbc.sql("update time_correction set reason = 'x' where entry_id = ?")
                                .param(entry.value())
                                .update()))
                .isInstanceOf(RuntimeException.class);
    }

    private void correct(String hours, String reason) {
        TimeCorrection to = new TimeCorrection(new BigDecimal(hours), Activity.DESIGN, "Layouts", reason);
        fixture.as(ae, () -> corrections.correct(ae, order, entry, to));
    }

    private OrderCost cost() {
        return fixture.as(new Viewer.Everything("test"), () -> costs.of(order).get());
    }

    private java.util.List<String> told() {
        return fixture.as(
                new Viewer.Everything("test"),
                () -> beans.getBean(Trail.class).of("order", order.value()).stream()
                        .map(each -> each.verb())
                        .toList());
    }

    private void everything(Runnable work) {
        fixture.as(new Viewer.Everything("test"), () -> {
            work.run();
            return "";
        });
    }
}
