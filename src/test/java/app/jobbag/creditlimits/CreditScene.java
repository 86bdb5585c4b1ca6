package app.jobbag.creditlimits;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderCredit;
import app.jobbag.workorders.OrderDecisions;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A client with a limit, its account executive and the lead who issues. */
abstract class CreditScene {
    @Autowired
    BeanFactory beans;

    @Autowired
    CreditLimits limits;

    @Autowired
    OrderDecisions decisions;

    @Autowired
    OrderRegister register;

    @Autowired
    OrderCredit credit;

    MoneyFixture money;
    ClientId client;
    SignedIn ae;
    SignedIn lead;

    @BeforeEach
    void aClientWithItsTeam() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        ae = money.orders.onTeamOf(client, Role.AE);
        lead = money.orders.onTeamOf(client, Role.LEAD, Discipline.CREATIVE);
    }

    void limit(String amount) {
        int version = money.as(
                money.finance,
                () -> limits.of(money.finance, client)
                        .get()
                        .map(CreditAccount::version)
                        .orElse(0));
        money.as(money.finance, () -> limits.set(money.finance, client, version, Money.of(amount, "EUR"), ""));
    }

    CreditStanding standing() {
        return Objects.requireNonNull(account().standing());
    }

    CreditAccount account() {
        return money.as(
                money.finance, () -> limits.of(money.finance, client).get().orElseThrow());
    }

    /** Of 2,400 EUR. */
    OrderId aSubmitted() {
        return money.orders.aSubmitted(ae, client);
    }

    void issue(OrderId order) {
        money.as(lead, () -> decisions.issue(lead, order, version(order)));
    }

    void release(SignedIn who, OrderId order, String reason) {
        money.as(who, () -> credit.release(who, order, version(order), reason));
    }

    int version(OrderId order) {
        return details(order).version();
    }

    OrderDetails details(OrderId order) {
        return money.orders.details(order);
    }
}
