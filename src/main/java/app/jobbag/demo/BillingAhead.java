package app.jobbag.demo;

import app.jobbag.billing.Billing;
import app.jobbag.billing.BillingItemDraft;
import app.jobbag.billing.BillingItemId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.PaymentRequestId;
import app.jobbag.invoices.PaymentRequesting;
import app.jobbag.kernel.Percent;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;

/** Some orders are paid for in part before the work is done: a deposit by the order's billing plan. */
@DemoPart
class BillingAhead {
    private final Stage stage;
    private final Billing billing;
    private final PaymentRequesting requesting;
    private final MoneyTrail money;

    BillingAhead(Stage stage, Billing billing, PaymentRequesting requesting, MoneyTrail money) {
        this.stage = stage;
        this.billing = billing;
        this.requesting = requesting;
        this.money = money;
    }

    /** A deposit that was invoiced; of work that waits for the client, one that is due today. */
    void expect(Commission job, OrderId order) {
        if (job.turn() % 16 == 3 && job.is(Fate.STRAIGHT)) {
            job.at(4, 9, 50, () -> request(job, plan(job, order, "40"), 4));
        } else if (job.is(Fate.STAYS_WITH_CLIENT)) {
            job.at(4, 9, 50, () -> plan(job, order, "30"));
        }
    }

    private BillingItemId plan(Commission job, OrderId order, String percent) {
        SignedIn ae = job.ae();
        String reference = job.company().script().orderNumberRequired() ? "PO-" + (61_300 + 3 * job.turn()) : "";
        BillingItemDraft item = new BillingItemDraft(
                BillingItemDraft.Kind.DEPOSIT,
                job.words().deposit().replace("{percent}", percent),
                Percent.of(percent),
                null,
                job.day(4),
                null,
                null,
                reference);
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
