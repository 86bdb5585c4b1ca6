package app.jobbag.recharges;

import app.jobbag.invoices.InvoiceContent;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceDraft;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.InvoiceLine;
import app.jobbag.invoices.Invoicing;
import app.jobbag.invoices.LineDraft;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Booked cost becomes lines of a draft of its own (FIN-3). What was asked for stays the sum: what is charged for a cost is taken
 * off the line that charged the work, so that the client never pays more than was agreed.
 */
@Service
@Transactional
public class Recharging {
    private final RechargeRows rows;
    private final RechargeProof proof;
    private final Invoicing invoicing;
    private final AccessPolicy policy;

    Recharging(RechargeRows rows, RechargeProof proof, Invoicing invoicing, AccessPolicy policy) {
        this.rows = rows;
        this.proof = proof;
        this.invoicing = invoicing;
        this.policy = policy;
    }

    /** A draft that the person may write. */
    @Transactional(readOnly = true)
    public InvoiceDetails draft(SignedIn who, InvoiceId id) {
        InvoiceDetails invoice = invoicing.show(who, id);
        policy.require(who, Action.INVOICE_WRITE, invoice);
        if (!invoice.status().editable()) {
            throw new NotFound();
        }
        return invoice;
    }

    /** What of the draft's orders is booked and not charged. */
    @Transactional(readOnly = true)
    public Later<List<OpenCost>> open(InvoiceDetails draft) {
        return rows.open(draft.asked());
    }

    /** What the invoice charges, which the person may see. */
    @Transactional(readOnly = true)
    public Later<List<ChargedCost>> of(InvoiceId invoice) {
        return rows.of(invoice);
    }

    /** @throws Refused when the lines of work leave no room for it, or the evidence names another client */
    public void charge(SignedIn who, InvoiceId id, int version, RechargeDraft draft) {
        InvoiceDetails invoice = draft(who, id);
        List<OpenCost> open = rows.open(invoice.asked()).get();
        List<OpenCost> chosen =
                open.stream().filter(each -> draft.costs().contains(each.ref())).toList();
        if (chosen.isEmpty() || chosen.size() < draft.costs().size()) {
            throw new Refused(chosen.isEmpty() ? "recharges.refused.none" : "recharges.refused.gone").at("chosen");
        }
        if (draft.withProof()) {
            proof.require(invoice, chosen);
        }
        rows.forgetUnused(id);
        InvoiceContent said = invoice.content();
        List<LineDraft> lines =
                new ArrayList<>(said.lines().stream().map(InvoiceLine::draft).toList());
        for (OpenCost cost : chosen) {
            Money amount = cost.cost().plus(cost.cost().share(draft.markup()));
            put(lines, cost, amount, rows.add(who, invoice, cost, amount, draft));
        }
        invoicing.charge(
                who,
                id,
                version,
                new InvoiceDraft(
                        said.buyerReference(),
                        said.suppliedOn(),
                        said.note(),
                        lines,
                        said.withheld() == null ? null : said.withheld().rule()));
    }

    /** Behind the line of work that it is taken off, taxed as that is. */
    private static void put(List<LineDraft> lines, OpenCost cost, Money amount, UUID recharge) {
        int at = 0;
        while (at < lines.size() && !isWorkOf(lines.get(at), cost)) {
            at++;
        }
        Money room = at == lines.size()
                ? Money.zero(amount.currency())
                : lines.get(at).net(amount.currency());
        if (amount.compareTo(room) > 0) {
            throw new Refused("recharges.refused.noRoom", cost.orderName(), amount, room).at("chosen");
        }
        LineDraft work = lines.get(at);
        Money rest = room.minus(amount);
        lines.add(
                at + 1,
                new LineDraft(work.order(), cost.text(), BigDecimal.ONE, amount.amount(), work.tax(), null, recharge));
        if (rest.isZero()) {
            lines.remove(at);
        } else {
            lines.set(at, new LineDraft(work.order(), work.text(), BigDecimal.ONE, rest.amount(), work.tax()));
        }
    }

    private static boolean isWorkOf(LineDraft line, OpenCost cost) {
        return line.prior() == null
                && line.recharge() == null
                && line.quantity().compareTo(BigDecimal.ONE) == 0
                && line.order().value().equals(cost.orderId());
    }
}
