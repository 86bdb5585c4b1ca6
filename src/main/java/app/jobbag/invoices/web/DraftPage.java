package app.jobbag.invoices.web;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.Unit;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.TaxChoices;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import app.jobbag.workorders.OrderRegister;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page together on which a draft is written, in one read transaction. */
@Component
class DraftPage {
    private final InvoicePage page;
    private final TaxChoices taxes;
    private final OrderRegister orders;
    private final Options options;

    DraftPage(InvoicePage page, TaxChoices taxes, OrderRegister orders, Options options) {
        this.page = page;
        this.taxes = taxes;
        this.orders = orders;
        this.options = options;
    }

    @Transactional(readOnly = true)
    public InvoiceDetails fill(SignedIn who, InvoiceId id, Model model) {
        InvoiceDetails invoice = page.require(who, Action.INVOICE_WRITE, id);
        List<Option> choices = Options.from(
                invoice.asked(),
                order -> order.value().toString(),
                order -> orders.show(who, order).name());
        model.addAttribute("invoice", invoice);
        model.addAttribute("orders", choices);
        model.addAttribute("taxes", taxes.offered());
        model.addAttribute("units", options.of(Unit.values(), "invoices.unit."));
        return invoice;
    }
}
