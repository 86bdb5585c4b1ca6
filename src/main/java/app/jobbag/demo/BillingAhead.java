package app.jobbag.demo;

import app.jobbag.billing.Billing;
import app.jobbag.billing.BillingItemDraft;
import app.jobbag.billing.BillingItemId;
import app.jobbag.billing.RetainerDraft;
import app.jobbag.billing.Retaining;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.PaymentRequestId;
import app.jobbag.invoices.PaymentRequesting;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.time.LocalDate;
import java.util.Objects;

/** Some orders are paid for in part before the work is done: a deposit by the order's billing plan. */
@DemoPart
class BillingAhead {
    private final Stage stage;
    private final Billing billing;
    private final Retaining retaining;
    private final PaymentRequesting requesting;
    private final MoneyTrail money;

    BillingAhead(Stage stage, Billing billing, Retaining retaining, PaymentRequesting requesting, MoneyTrail money) {
        this.stage = stage;
        this.billing = billing;
        this.retaining = retaining;
        this.requesting = requesting;
        this.money = money;
    }

    /** A deposit that was invoiced; of work that waits for the client, one that is due today. */
    void expect(Commission job, OrderId order) {
        if (job.turn() % 16 == 3 && job.is(Fate.STRAIGHT)) {
            job.at(4, 9, 50, () -> request(job, plan(job, order, "40"), 4));
        } else if (job.is(Fate.STAYS_WITH_CLIENT)) {
            job.at(4, 9, 50, () -> plan(job, order, "30"));
            job.at(4, 9, 55, () -> retain(job, order));
        }
    }

    /** A twentieth of what is agreed for each of three months. */
    private void retain(Commission job, OrderId order) {
        SignedIn ae = job.ae();
        stage.does(ae, () -> {
            Money fee = Objects.requireNonNull(billing.plan(ae, order).order().estimate())
                    .split(20)
                    .get(0);
            LocalDate first = job.day(4).withDayOfMonth(1);
            retaining.begin(
                    ae,
                    order,
                    new RetainerDraft(
                            job.words().retainer(),
                            fee.amount(),
                            RetainerDraft.Every.MONTH,
                            first,
                            first.plusMonths(3).minusDays(1),
                            reference(job)));
        });
    }

    private static String reference(Commission job) {
        return job.company().script().orderNumberRequired() ? "PO-" + (61_300 + 3 * job.turn()) : "";
    }

    private BillingItemId plan(Commission job, OrderId order, String percent) {
        SignedIn ae = job.ae();
        BillingItemDraft item = new BillingItemDraft(
                BillingItemDraft.Kind.DEPOSIT,
                job.words().deposit().replace("{percent}", percent),
                Percent.of(percent),
                null,
                job.day(4),
                null,
                null,
                reference(job));
        return stage.as(ae, () -> billing.add(ae, order, item));
    }

    private void request(Commission job, BillingItemId item, int workday) {
        SignedIn ae = job.ae();
        PaymentRequestId request =
                stage.as(ae, () -> billing.request(ae, item, job.words().evidence()));
        job.at(workday, 12, 20, () -> {
            SignedIn finance = CloseOfWork.finance(job);
            InvoiceId draft = stage.as(
                    finance,
                    () -> requesting.accept(
                            finance, request, requesting.show(finance, request).version()));
            job.at(workday, 12, 40, () -> money.issue(job, draft));
        });
    }
}
