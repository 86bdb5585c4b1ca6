package app.jobbag.recharges.web;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceSection;
import app.jobbag.platform.reading.Later;
import app.jobbag.recharges.ChargedCost;
import app.jobbag.recharges.Recharging;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On an invoice's page: what cost it charges, with the evidence; of a draft, the way to choose more. */
@Component
class RechargeSection implements InvoiceSection {
    private final Recharging recharging;
    private final AccessPolicy policy;

    RechargeSection(Recharging recharging, AccessPolicy policy) {
        this.recharging = recharging;
        this.policy = policy;
    }

    /** @param choose where more is chosen; null once it is issued, or for somebody else */
    public record Shown(List<ChargedCost> costs, @Nullable String choose) {}

    @Override
    public Later<Optional<Content>> of(SignedIn who, InvoiceDetails invoice) {
        if (!policy.permits(who, Action.COST_SEE, invoice)) {
            return Later.known(Optional.empty());
        }
        boolean write = invoice.status().editable() && policy.permits(who, Action.INVOICE_WRITE, invoice);
        String choose = write ? "/invoices/" + invoice.id().value() + "/recharges/new" : null;
        return recharging
                .of(invoice.id())
                .map(costs -> costs.isEmpty() && choose == null
                        ? Optional.empty()
                        : Optional.of(new Content("recharges/_section", new Shown(costs, choose))));
    }
}
