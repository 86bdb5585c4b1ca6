package app.jobbag.collections;

import app.jobbag.invoices.Invoicing;
import app.jobbag.invoices.Settlement;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Books the money of a bank's entry on invoices, and takes it back. The database asks that what is booked is the entry. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Settling {
    private final PaymentLedger ledger;
    private final BalanceLedger balances;
    private final Invoicing invoicing;
    private final OpenInvoices open;
    private final AgencyBook agency;

    Settling(PaymentLedger ledger, BalanceLedger balances, Invoicing invoicing, OpenInvoices open, AgencyBook agency) {
        this.ledger = ledger;
        this.balances = balances;
        this.invoicing = invoicing;
        this.open = open;
        this.agency = agency;
    }

    /** @throws Refused when more falls on an invoice than is open, or not all of the money has its place */
    public void divide(SignedIn who, Division division) {
        if (!division.placed().equals(division.money()) || division.rest().isNegative()) {
            throw new Refused("collections.refused.unplaced", division.money().minus(division.placed()));
        }
        division.shares().forEach(share -> book(who, division, share));
        if (division.rest().isPositive()) {
            balances.add(who, BalanceRow.overpaid(division));
        }
    }

    private void book(SignedIn who, Division division, Division.Share share) {
        OpenInvoice invoice = open.require(share.invoice());
        if (!invoice.client().equals(division.client())) {
            throw new Refused("collections.refused.otherClient", invoice.number());
        }
        if (!share.settled().isPositive()
                || share.fee().isNegative()
                || !share.banked().isPositive()) {
            throw new Refused("collections.refused.noAmount", invoice.number());
        }
        if (division.day().isBefore(invoice.issuedOn())) {
            throw new Refused("collections.refused.beforeIssueOf", invoice.number());
        }
        Money whole = share.settled().plus(share.fee());
        invoicing.settle(who, new Settlement(invoice.id(), whole, Action.PAYMENT_WRITE, "paid"));
        LedgerRow row = LedgerRow.of(invoice, PaymentKind.MONEY, division.day(), share.settled())
                .saying(division.reference());
        ledger.add(who, row.from(division.entry(), share.banked().amount(), gain(invoice, share)));
        if (share.fee().isPositive()) {
            LedgerRow fee = LedgerRow.of(invoice, PaymentKind.FEE, division.day(), share.fee())
                    .saying(division.reference());
            ledger.add(who, fee.from(division.entry(), BigDecimal.ZERO, BigDecimal.ZERO));
        }
    }

    /** What came in less what the same part was worth by the invoice's own rate; only the agency's currency tells. */
    private static BigDecimal gain(OpenInvoice invoice, Division.Share share) {
        boolean exchanged = !invoice.currency().equals(share.banked().currency())
                && invoice.base().currency().equals(share.banked().currency());
        return exchanged ? share.banked().minus(invoice.inBase(share.settled())).amount() : BigDecimal.ZERO;
    }

    /** All that the entry brought, by lines against it, dated today. */
    public void takeBack(SignedIn who, UUID entry, String reason) {
        LocalDate today = agency.today();
        List<PaymentLedger.Line> lines = ledger.standing(entry);
        for (PaymentLedger.Line line : lines) {
            LedgerRow row = line.row();
            invoicing.settle(
                    who, new Settlement(row.invoice(), row.amount().negated(), Action.PAYMENT_WRITE, "takenBack"));
            ledger.takeBack(who, row.because(reason), line.id(), today);
        }
        balances.standing(entry).forEach(each -> balances.takeBack(who, each, today, reason));
    }

    /** The money that left the account was the client's balance, paid back. */
    public void refund(SignedIn who, Refund refund) {
        balances.add(who, BalanceRow.refunded(refund));
    }
}
