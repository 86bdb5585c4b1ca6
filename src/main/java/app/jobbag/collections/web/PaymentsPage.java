package app.jobbag.collections.web;

import app.jobbag.collections.Collecting;
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

    PaymentsPage(Collecting collecting, Invoicing invoicing) {
        this.collecting = collecting;
        this.invoicing = invoicing;
    }

    /** Answers the form of another payment. */
    @Transactional(readOnly = true)
    public PaymentForm show(SignedIn who, InvoiceId id, Model model) {
        InvoiceDetails invoice = invoicing.show(who, id);
        model.addAttribute("invoice", invoice);
        model.addAttribute("mayReceive", collecting.mayReceive(who, invoice));
        model.addAttribute("payments", collecting.of(id));
        return PaymentForm.of(invoice, collecting.today());
    }
}
