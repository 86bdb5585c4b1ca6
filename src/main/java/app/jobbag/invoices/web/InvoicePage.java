package app.jobbag.invoices.web;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceGuard;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.InvoiceQueries;
import app.jobbag.invoices.InvoiceSection;
import app.jobbag.invoices.InvoiceStatus;
import app.jobbag.invoices.Invoicing;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Formats;
import app.jobbag.ui.Lacks;
import app.jobbag.ui.PathStep;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts an invoice's page together in one read transaction. */
@Component
class InvoicePage {
    /** What the reader may do with the invoice. */
    public record Rights(boolean write, boolean pay, boolean request) {}

    /** What stands around an invoice: client, papers, mails; and its history. */
    @Component
    record Around(InvoiceQueries queries, InvoiceGuard guard, Trail trail, ObjectProvider<InvoiceSection> sections) {
        Later<List<InvoiceSection.Content>> sections(SignedIn who, InvoiceDetails invoice) {
            return Later.all(
                            sections.stream().map(each -> each.of(who, invoice)).toList())
                    .map(found -> found.stream().flatMap(Optional::stream).toList());
        }
    }

    /** How it is said to the reader. */
    @Component
    record Words(Lacks lacks, Formats formats) {}

    private final Invoicing invoicing;
    private final AccessPolicy policy;
    private final Around around;
    private final Words words;

    InvoicePage(Invoicing invoicing, AccessPolicy policy, Around around, Words words) {
        this.invoicing = invoicing;
        this.policy = policy;
        this.around = around;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, InvoiceId id, Model model) {
        var beside = around.queries().around(id);
        var history = around.trail().later("invoice", id.value());
        InvoiceDetails invoice = invoicing.show(who, id);
        var sections = around.sections(who, invoice);
        model.addAttribute("invoice", invoice);
        model.addAttribute("around", beside.get());
        model.addAttribute("missing", words.lacks().said(invoice.lacks()));
        model.addAttribute("path", path(invoice));
        model.addAttribute(
                "rights",
                new Rights(
                        policy.permits(who, Action.INVOICE_WRITE, invoice),
                        policy.permits(who, Action.PAYMENT_WRITE, invoice),
                        policy.permits(who, Action.PAYMENT_REQUEST_SEE, invoice)));
        model.addAttribute("guard", invoice.status().editable() ? around.guard().look(invoice) : null);
        model.addAttribute("mayPass", policy.permits(who, Action.GUARD_PASS, invoice));
        model.addAttribute("history", history.get());
        model.addAttribute("sections", sections.get());
    }

    @Transactional(readOnly = true)
    public InvoiceDetails require(SignedIn who, Action action, InvoiceId id) {
        InvoiceDetails invoice = invoicing.show(who, id);
        policy.require(who, action, invoice);
        return invoice;
    }

    private List<PathStep> path(InvoiceDetails invoice) {
        InvoiceStatus standing = invoice.status();
        return standing.path().stream()
                .map(step -> new PathStep("invoices.status." + step, state(step, standing), note(step, invoice)))
                .toList();
    }

    private static String state(InvoiceStatus step, InvoiceStatus standing) {
        return step.compareTo(standing) < 0 || standing.isEnd() ? "done" : step == standing ? "now" : "next";
    }

    private @Nullable String note(InvoiceStatus step, InvoiceDetails invoice) {
        boolean issued = step == InvoiceStatus.ISSUED && invoice.issuedAt() != null;
        return issued ? invoice.issuedBy() + ", " + words.formats().instant(invoice.issuedAt()) : null;
    }
}
