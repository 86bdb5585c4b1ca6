package app.jobbag.invoices.web;

import app.jobbag.files.PaperDetails;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceSection;
import app.jobbag.invoices.ProFormas;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pro-forma invoices that were printed of a draft, and printing another one. */
@Component
@Order(0)
class ProFormaSection implements InvoiceSection {
    private final ProFormas proFormas;
    private final AccessPolicy policy;

    ProFormaSection(ProFormas proFormas, AccessPolicy policy) {
        this.proFormas = proFormas;
        this.policy = policy;
    }

    /** @param print where another one is asked for; null once it is issued, or for somebody else */
    public record Shown(List<PaperDetails> papers, @Nullable String print) {}

    @Override
    public Later<Optional<Content>> of(SignedIn who, InvoiceDetails invoice) {
        boolean write = invoice.status().editable() && policy.permits(who, Action.INVOICE_WRITE, invoice);
        String print = write ? "/invoices/" + invoice.id().value() + "/pro-formas" : null;
        return proFormas
                .of(invoice.id())
                .map(papers -> papers.isEmpty() && print == null
                        ? Optional.empty()
                        : Optional.of(new Content("invoices/_proformas", new Shown(papers, print))));
    }
}
