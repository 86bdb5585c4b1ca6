package app.jobbag.collections.web;

import app.jobbag.collections.Balances;
import app.jobbag.collections.Collecting;
import app.jobbag.collections.WriteOffQueries;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.Invoicing;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page of an invoice's payments together, in one read transaction. */
@Component
class PaymentsPage {
    private final Collecting collecting;
    private final Invoicing invoicing;
    private final Balances balances;
    private final WriteOffQueries writeOffs;

    PaymentsPage(Collecting collecting, Invoicing invoicing, Balances balances, WriteOffQueries writeOffs) {
        this.collecting = collecting;
        this.invoicing = invoicing;
        this.balances = balances;
        this.writeOffs = writeOffs;
    }

    /** Answers the form of another payment. */
    @Transactional(readOnly = true)
    public PaymentForm show(SignedIn who, InvoiceId id, Model model) {
        InvoiceDetails invoice = invoicing.show(who, id);
        model.addAttribute("invoice", invoice);
        model.addAttribute("mayReceive", collecting.mayReceive(who, invoice));
        model.addAttribute("mayWrite", collecting.mayWrite(who, invoice));
        model.addAttribute(
                "balance", balances.of(invoice.client(), invoice.total().currency()));
        model.addAttribute("writeOffs", writeOffs.of(id));
        model.addAttribute("reader", who.id().value());
        model.addAttribute("payments", collecting.of(id));
        model.addAttribute("expected", collecting.expected(invoice).orElse(null));
        return PaymentForm.of(invoice, collecting.today());
    }

    /** The invoice, for a page of somebody who may write its payments. */
    @Transactional(readOnly = true)
    public InvoiceDetails require(SignedIn who, InvoiceId id, Model model) {
        InvoiceDetails invoice = invoicing.show(who, id);
        collecting.require(who, invoice);
        model.addAttribute("invoice", invoice);
        return invoice;
    }
}
