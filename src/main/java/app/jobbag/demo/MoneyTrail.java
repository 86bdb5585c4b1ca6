package app.jobbag.demo;

import app.jobbag.billing.Billing;
import app.jobbag.collections.Collecting;
import app.jobbag.collections.PaymentDraft;
import app.jobbag.creditnotes.CreditDraft;
import app.jobbag.creditnotes.CreditPart;
import app.jobbag.creditnotes.Crediting;
import app.jobbag.invoices.InvoiceContent;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceDraft;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.InvoiceLine;
import app.jobbag.invoices.Invoicing;
import app.jobbag.invoices.LineDraft;
import app.jobbag.invoices.PaymentRequestDraft;
import app.jobbag.invoices.PaymentRequestId;
import app.jobbag.invoices.PaymentRequesting;
import app.jobbag.invoices.RequestLine;
import app.jobbag.invoices.Unit;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.recharges.RechargeDraft;
import app.jobbag.recharges.Recharging;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From the closed order to money in the bank: request, invoice, payments as the client is used to pay. */
@DemoPart
class MoneyTrail {
    private final Stage stage;
    private final OrderRegister orders;
    private final PaymentRequesting requesting;
    private final Invoicing invoicing;
    private final After after;

    /** What becomes of an issued invoice. */
    @DemoPart
    record After(Collecting collecting, Crediting crediting, Billing billing, Recharging recharging) {}

    MoneyTrail(Stage stage, OrderRegister orders, PaymentRequesting requesting, Invoicing invoicing, After after) {
        this.stage = stage;
        this.orders = orders;
        this.requesting = requesting;
        this.invoicing = invoicing;
        this.after = after;
    }

    void expect(Commission job, OrderId order, int workday) {
        job.at(workday, 10, 25, () -> request(job, order, workday));
    }

    private void request(Commission job, OrderId order, int workday) {
        SignedIn ae = job.ae();
        String number =
                Objects.requireNonNull(stage.as(ae, () -> orders.details(order)).number());
        Map<String, String> values = Map.of("order", number, "title", job.job().title());
        BigDecimal ahead =
                stage.as(ae, () -> after.billing().plan(ae, order).planned().amount());
        RequestLine line = new RequestLine(
                order,
                Words.fill(job.words().line(), values),
                job.job().estimate().subtract(ahead));
        String reference = job.company().script().orderNumberRequired() ? "PO-" + (48_210 + 7 * job.turn()) : "";
        PaymentRequestDraft draft =
                new PaymentRequestDraft(reference, job.words().evidence(), List.of(line));
        PaymentRequestId id =
                stage.as(ae, () -> requesting.request(ae, job.company().id(), draft));
        if (!job.is(Fate.STAYS_REQUESTED)) {
            job.at(workday + 1, 9, 45, () -> accept(job, id, workday + 1));
        }
    }

    private void accept(Commission job, PaymentRequestId id, int workday) {
        SignedIn finance = CloseOfWork.finance(job);
        InvoiceId invoice = stage.as(
                finance,
                () -> requesting.accept(
                        finance, id, requesting.show(finance, id).version()));
        if (!job.is(Fate.STAYS_INVOICE_DRAFT)) {
            job.at(workday, 10, 30, () -> issue(job, invoice));
        } else {
            stage.does(finance, () -> charge(finance, invoice));
        }
    }

    /** The first booked cost is passed on with a tenth on top, as far as the invoice has room for it. */
    private void charge(SignedIn finance, InvoiceId id) {
        InvoiceDetails draft = after.recharging().draft(finance, id);
        Money room = draft.content().lines().get(0).net(draft.total().currency());
        after.recharging().open(draft).get().stream()
                .filter(cost -> cost.cost().plus(cost.cost()).compareTo(room) < 0)
                .findFirst()
                .ifPresent(cost -> after.recharging()
                        .charge(
                                finance,
                                id,
                                draft.version(),
                                new RechargeDraft(List.of(cost.ref()), Percent.of("10"), false)));
    }

    void issue(Commission job, InvoiceId id) {
        SignedIn finance = CloseOfWork.finance(job);
        if (job.turn() % 6 == 3) {
            stage.does(finance, () -> count(finance, id, job.turn() % 12 == 3 ? Unit.DAY : Unit.LUMP_SUM));
        }
        stage.does(
                finance,
                () -> invoicing.issue(finance, id, invoicing.show(finance, id).version()));
        InvoiceDetails issued = stage.as(finance, () -> invoicing.show(finance, id));
        LocalDate due = job.company().script().terms().dueOn(issued.content().issuedOn());
        if (job.turn() % 12 == 6) {
            LocalDate day = Calendar.after(issued.content().issuedOn(), 4);
            job.story().diary().at(Calendar.at(day, 11, 40), () -> credit(job, id));
        }
        Payment.of(job, due)
                .forEach(payment ->
                        job.story().diary().at(Calendar.at(payment.day(), 9, 5), () -> receive(job, id, payment)));
    }

    /** Finance says what the work is counted in: two days, or a lump sum. */
    private void count(SignedIn finance, InvoiceId id, Unit unit) {
        InvoiceDetails draft = invoicing.show(finance, id);
        InvoiceContent said = draft.content();
        BigDecimal quantity = unit == Unit.DAY ? BigDecimal.valueOf(2) : BigDecimal.ONE;
        List<LineDraft> lines = said.lines().stream()
                .map(InvoiceLine::draft)
                .map(line -> line.prior() != null || line.recharge() != null
                        ? line
                        : new LineDraft(
                                line.order(),
                                line.text(),
                                quantity,
                                line.net(draft.total().currency()).amount().divide(quantity, MathContext.DECIMAL64),
                                line.tax(),
                                null,
                                null,
                                unit))
                .toList();
        InvoiceDraft counted = new InvoiceDraft(
                said.buyerReference(),
                said.suppliedOn(),
                said.note(),
                lines,
                said.withheld() == null ? null : said.withheld().rule());
        invoicing.write(finance, id, draft.version(), counted);
    }

    /** A tenth of the first line; every fifth time the whole invoice. */
    private void credit(Commission job, InvoiceId id) {
        SignedIn finance = CloseOfWork.finance(job);
        stage.does(finance, () -> {
            InvoiceDetails invoice = invoicing.show(finance, id);
            Money tenth = invoice.content()
                    .lines()
                    .get(0)
                    .net(invoice.total().currency())
                    .split(10)
                    .get(0);
            boolean whole = job.turn() % 60 == 30;
            CreditPart part = new CreditPart(
                    0, whole ? CreditPart.How.REST : CreditPart.How.AMOUNT, whole ? null : tenth.amount());
            CreditDraft draft = new CreditDraft(job.words().credit(), List.of(part));
            after.crediting().issue(finance, id, invoice.version(), draft);
        });
    }

    private void receive(Commission job, InvoiceId id, Payment payment) {
        SignedIn finance = CloseOfWork.finance(job);
        stage.does(finance, () -> {
            InvoiceDetails invoice = invoicing.show(finance, id);
            if (!invoice.status().open()) {
                return;
            }
            Money open = invoice.open();
            if (!invoice.status().open()) {
                return;
            }
            Money amount =
                    payment.share() == 1 ? open : open.split(payment.share()).get(0);
            String number = Objects.requireNonNull(invoice.number());
            String reference = Words.fill(
                    job.words().transfer(), Map.of("code", job.company().code(), "number", number));
            BigDecimal paid = amount.amount();
            after.collecting()
                    .receive(finance, id, invoice.version(), new PaymentDraft(payment.day(), paid, reference));
        });
    }
}
