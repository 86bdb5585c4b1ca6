package app.jobbag.recharges.web;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.recharges.OpenCost;
import app.jobbag.recharges.Recharging;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Formats;
import app.jobbag.ui.Options;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page together on which cost is chosen, in one read transaction. */
@Component
class RechargePage {
    private final Recharging recharging;
    private final Formats formats;

    RechargePage(Recharging recharging, Formats formats) {
        this.recharging = recharging;
        this.formats = formats;
    }

    @Transactional(readOnly = true)
    public InvoiceDetails fill(SignedIn who, InvoiceId id, Model model) {
        InvoiceDetails draft = recharging.draft(who, id);
        List<OpenCost> open = recharging.open(draft).get();
        model.addAttribute("invoice", draft);
        model.addAttribute("costs", Options.from(open, each -> each.ref().toString(), this::said));
        return draft;
    }

    private String said(OpenCost cost) {
        return formats.date(cost.day()) + " · " + cost.text() + " · " + formats.money(cost.cost());
    }
}
