package app.jobbag.collections;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.Invoicing;
import app.jobbag.invoices.Settlement;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payments on invoices, entered by hand (FIN-6). A payment is never changed; the invoice says what is left. */
@Service
@Transactional
public class Collecting {
    private final PaymentLedger ledger;
    private final BalanceLedger balances;
    private final Invoicing invoicing;
    private final Around around;
    private final AccessPolicy policy;

    /** What day it is, and what money of another currency is worth. */
    @Component("collectingAround")
    record Around(AgencyBook agency, Exchanged exchanged) {}

    Collecting(PaymentLedger ledger, BalanceLedger balances, Invoicing invoicing, Around around, AccessPolicy policy) {
        this.ledger = ledger;
        this.balances = balances;
        this.invoicing = invoicing;
        this.around = around;
        this.policy = policy;
    }

    /** @throws Refused when it is more than is open and the rest is not to be kept, or dated before the invoice or after today */
    public PaymentId receive(SignedIn who, InvoiceId id, int version, PaymentDraft draft) {
        InvoiceDetails invoice = invoicing.show(who, id);
        Money amount = Money.typed(draft.amount(), invoice.total().currency(), "amount");
        Money fee = Money.typed(draft.fee(), invoice.total().currency(), "fee");
        Money rest = draft.keepsRest() ? rest(invoice, amount.plus(fee)) : Money.zero(amount.currency());
        Money settled = amount.minus(rest);
        Refused.together(
                () -> refuseUnfit(invoice, settled, fee),
                () -> refuseImpossible(draft.receivedOn(), invoice.content().issuedOn()));
        LedgerRow row = byHand(invoice, draft, settled);
        invoicing.receive(who, id, version, settled.plus(fee));
        PaymentId payment = ledger.add(who, row);
        if (fee.isPositive()) {
            ledger.add(who, row.ofFee(fee));
        }
        if (rest.isPositive()) {
            balances.add(who, BalanceRow.overpaid(row, rest));
        }
        return payment;
    }

    private static void refuseUnfit(InvoiceDetails invoice, Money settled, Money fee) {
        if (!settled.isPositive()) {
            throw new Refused("invoices.refused.noAmount").at("amount");
        }
        if (fee.isNegative()) {
            throw new Refused("invoices.refused.noAmount").at("fee");
        }
        Money left = invoice.open().minus(settled);
        if (fee.isPositive() && !left.isNegative() && fee.compareTo(left) > 0) {
            throw new Refused("collections.refused.feeBeyond", left).at("fee");
        }
    }

    /** What of it the invoice does not take. */
    private static Money rest(InvoiceDetails invoice, Money whole) {
        return whole.compareTo(invoice.open()) > 0 ? whole.minus(invoice.open()) : Money.zero(whole.currency());
    }

    /** In another currency, all that came in stands for what is settled. */
    private LedgerRow byHand(InvoiceDetails invoice, PaymentDraft draft, Money settled) {
        LedgerRow row = LedgerRow.ofMoney(invoice, draft.receivedOn(), settled).saying(draft.reference());
        PaymentDraft.Came said = draft.came();
        if (said == null) {
            return row;
        }
        if (draft.keepsRest()) {
            throw new Refused("collections.refused.restExchanged").at("keepsRest");
        }
        Money came = Exchanged.read(said, settled.currency());
        around.exchanged().refuseFar(said, settled, came, draft.receivedOn());
        return row.exchanged(came, around.exchanged().gain(invoice.id(), settled, came, draft.receivedOn()));
    }

    /**
     * Takes one that was entered by hand back, by a line against it.
     *
     * @throws Refused when it came with a bank's entry, or is taken back already
     */
    public InvoiceId takeBack(SignedIn who, PaymentId id, String reason) {
        PaymentLedger.Line line = ledger.find(id).orElseThrow(NotFound::new);
        LedgerRow row = line.row();
        policy.require(who, Action.PAYMENT_WRITE, Guarded.client(row.client().value()));
        boolean byHand = row.kind().enteredByHand() && row.entry() == null && row.reverses() == null;
        if (line.undone() || !byHand) {
            throw new Refused("collections.refused.notByHand");
        }
        invoicing.settle(who, new Settlement(row.invoice(), row.amount().negated(), Action.PAYMENT_WRITE, "takenBack"));
        ledger.takeBack(who, row.because(reason), id.value(), around.agency().today());
        return row.invoice();
    }

    /** The payment, for a page that asks before it is taken back. */
    @Transactional(readOnly = true)
    public InvoiceId invoiceOf(SignedIn who, PaymentId id) {
        LedgerRow row = ledger.find(id).orElseThrow(NotFound::new).row();
        policy.require(who, Action.PAYMENT_WRITE, Guarded.client(row.client().value()));
        return row.invoice();
    }

    /** The agency's date: no payment is dated later. */
    @Transactional(readOnly = true)
    public LocalDate today() {
        return around.agency().today();
    }

    /** What of another currency may be expected for what is open; empty where it is in the agency's or there is no rate. */
    @Transactional(readOnly = true)
    public Optional<Money> expected(InvoiceDetails invoice) {
        return around.exchanged().expected(invoice);
    }

    /** Whether the person may enter a payment on it now. */
    @Transactional(readOnly = true)
    public boolean mayReceive(SignedIn who, InvoiceDetails invoice) {
        return invoice.status().open() && policy.permits(who, Action.PAYMENT_WRITE, invoice);
    }

    @Transactional(readOnly = true)
    public boolean mayWrite(SignedIn who, InvoiceDetails invoice) {
        return policy.permits(who, Action.PAYMENT_WRITE, invoice);
    }

    /** @throws NotFound when the person may not write its payments */
    @Transactional(readOnly = true)
    public void require(SignedIn who, InvoiceDetails invoice) {
        policy.require(who, Action.PAYMENT_WRITE, invoice);
    }

    @Transactional(readOnly = true)
    public List<PaymentDetails> of(InvoiceId id) {
        return ledger.of(id);
    }

    private void refuseImpossible(LocalDate receivedOn, LocalDate issuedOn) {
        if (receivedOn.isAfter(around.agency().today())) {
            throw new Refused("collections.refused.future").at("receivedOn");
        }
        if (receivedOn.isBefore(issuedOn)) {
            throw new Refused("collections.refused.beforeIssue").at("receivedOn");
        }
        ledger.refuseLocked(receivedOn, "receivedOn");
    }
}
