package app.jobbag.recharges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.closing.Closing;
import app.jobbag.creditnotes.CreditFixture;
import app.jobbag.expenses.ExpenseDraft;
import app.jobbag.expenses.ExpenseId;
import app.jobbag.expenses.Expenses;
import app.jobbag.invoices.InvoiceContent;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceDraft;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.InvoiceLine;
import app.jobbag.invoices.Invoicing;
import app.jobbag.invoices.LineDraft;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.invoices.RequestLine;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** FIN-3: booked cost is charged within what was asked for, line by line, and never twice. */
@JobbagTest
class RechargesTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    Recharging recharging;

    @Autowired
    JdbcClient jdbc;

    MoneyFixture money;
    ClientId client;
    OrderId order;
    CostRef print;

    @BeforeEach
    void aClosedOrderWithAnExpense() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        order = money.aDelivered(client);
        print = expense("Printing of proofs", "120.50");
        Closing closing = beans.getBean(Closing.class);
        var card = money.cardOf(order);
        money.as(
                money.finance,
                () -> closing.close(
                        money.finance, card, closing.show(money.finance, card).version()));
    }

    @Test
    void chargesAtCostOrWithWhatIsOnTopWithinTheSumAskedFor() {
        InvoiceId draft = draft("1000");
        charge(draft, "10");
        InvoiceContent said = money.details(draft).content();
        assertThat(said.lines()).extracting(InvoiceLine::text).containsExactly("Cartel", "Printing of proofs");
        assertThat(said.lines().get(0).net()).isEqualByComparingTo("867.45");
        assertThat(said.lines().get(1).net()).isEqualByComparingTo("132.55");
        assertThat(said.net()).isEqualByComparingTo("1000");
        assertThat(money.details(draft).lacks()).isEmpty();
        money.issue(draft);
        assertThat(charged(draft)).singleElement().satisfies(cost -> {
            assertThat(cost.paid()).isEqualTo(Money.of("120.50", "EUR"));
            assertThat(cost.charged()).isEqualTo(Money.of("132.55", "EUR"));
        });
    }

    @Test
    void neverTwiceUntilItIsCredited() {
        InvoiceId first = draft("1000");
        charge(first, "0");
        money.issue(first);
        InvoiceId second = draft("500");
        assertThat(open(second)).isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> charge(second, "0"))
                .withMessage("recharges.refused.none");
        assertThatThrownBy(() -> money.as(money.finance, () -> byHand(second)))
                .rootCause()
                .hasMessageContaining("charged by another invoice");
        new CreditFixture(beans, money).whole(first);
        assertThat(open(second)).hasSize(1);
        charge(second, "0");
    }

    @Test
    void itsWordsMayChangeItsAmountMayNot() {
        InvoiceId draft = draft("1000");
        charge(draft, "0");
        rewrite(draft, "Proofs, printed", BigDecimal.ONE);
        assertThat(money.details(draft).content().lines().get(1).text()).isEqualTo("Proofs, printed");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> rewrite(draft, "Proofs", BigDecimal.TEN))
                .withMessage("invoices.refused.recharged");
    }

    @Test
    void aLineTakenOutFreesItsCostAndADraftSentBackToo() {
        InvoiceId draft = draft("1000");
        charge(draft, "0");
        InvoiceDetails now = money.details(draft);
        LineDraft work = new LineDraft(
                order,
                "Cartel",
                BigDecimal.ONE,
                new BigDecimal("1000"),
                now.content().lines().get(0).tax());
        write(now, List.of(work));
        assertThat(open(draft)).hasSize(1);
        charge(draft, "0");
        money.sendBack(now.request(), "Another amount");
        assertThat(money.as(
                        money.finance,
                        () -> jdbc.sql("select count(*) from recharge where invoice_id = ?")
                                .param(draft.value())
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void refusesWhatDoesNotFitIn() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> charge(draft("100"), "0"))
                .withMessage("recharges.refused.noRoom");
    }

    private CostRef expense(String note, String amount) {
        SignedIn ae = money.orders.onTeamOf(client, Role.AE);
        Expenses expenses = beans.getBean(Expenses.class);
        ExpenseDraft draft = ExpenseDraft.plain(money.today(), Money.of(amount, "EUR"), note, "Lost");
        ExpenseId id = money.as(ae, () -> expenses.book(ae, order, draft, List.of()));
        money.as(money.finance, () -> expenses.approve(money.finance, id, 0));
        return new CostRef(CostRef.Kind.EXPENSE, id.value());
    }

    private InvoiceId draft(String amount) {
        return money.accept(money.aRequest(client, new RequestLine(order, "Cartel", new BigDecimal(amount))));
    }

    private void charge(InvoiceId draft, String percent) {
        RechargeDraft chosen = new RechargeDraft(List.of(print), Percent.of(percent), true);
        money.as(
                money.finance,
                () -> recharging.charge(
                        money.finance, draft, money.details(draft).version(), chosen));
    }

    private List<OpenCost> open(InvoiceId draft) {
        return money.as(
                money.finance,
                () -> recharging.open(recharging.draft(money.finance, draft)).get());
    }

    private List<ChargedCost> charged(InvoiceId invoice) {
        return money.as(money.finance, () -> recharging.of(invoice).get());
    }

    private void rewrite(InvoiceId id, String text, BigDecimal quantity) {
        InvoiceDetails now = money.details(id);
        List<LineDraft> lines =
                now.content().lines().stream().map(InvoiceLine::draft).toList();
        LineDraft cost = lines.get(1);
        LineDraft other = new LineDraft(order, text, quantity, cost.unitPrice(), cost.tax(), null, cost.recharge());
        write(now, List.of(lines.get(0), other));
    }

    private void write(InvoiceDetails now, List<LineDraft> lines) {
        InvoiceContent said = now.content();
        InvoiceDraft draft = new InvoiceDraft(said.buyerReference(), said.suppliedOn(), said.note(), lines, null);
        money.as(
                money.finance,
                () -> beans.getBean(Invoicing.class).write(money.finance, now.id(), now.version(), draft));
    }

    private void byHand(InvoiceId second) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into recharge (id, client_id, invoice_id, order_id, expense_id, cost, markup, amount, with_proof,
                    created_by, created_by_name, created_at) values (?, ?, ?, ?, ?, 500, 0, 500, false, ?, 'x', now())""")
                .params(id, client.value(), second.value(), order.value(), print.id())
                .param(money.finance.id().value())
                .update();
        jdbc.sql("update invoice_line set recharge_id = ? where invoice_id = ?")
                .params(id, second.value())
                .update();
    }
}
