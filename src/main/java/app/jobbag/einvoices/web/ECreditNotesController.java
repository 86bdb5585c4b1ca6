package app.jobbag.einvoices.web;

import app.jobbag.creditnotes.CreditNoteId;
import app.jobbag.einvoices.ECreditNotes;
import app.jobbag.einvoices.EFormat;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The electronic forms of a credit note: written on request, fetched, released or held against the rules again. */
@Controller
class ECreditNotesController {
    private final ECreditNotes credits;

    ECreditNotesController(ECreditNotes credits) {
        this.credits = credits;
    }

    @PostMapping("/credit-notes/{id}/e-invoices")
    @Requires(Action.INVOICE_SEE)
    String create(SignedIn who, @PathVariable CreditNoteId id, @RequestParam EFormat format, Post post) {
        return post.action()
                .doing(() -> credits.write(who, id, format))
                .linking(home(id) + "/e-invoices/" + format)
                .to(home(id), "einvoices.write.done");
    }

    @GetMapping("/credit-notes/{id}/e-invoices/{format}")
    @Requires(Action.INVOICE_SEE)
    ResponseEntity<byte[]> show(SignedIn who, @PathVariable CreditNoteId id, @PathVariable EFormat format) {
        return EInvoicesController.file(credits.xml(who, id, format), format);
    }

    @PostMapping("/credit-notes/{id}/e-invoices/{format}/release")
    @Requires(Action.INVOICE_WRITE)
    String release(SignedIn who, @PathVariable CreditNoteId id, @PathVariable EFormat format, Post post) {
        return post.action().doing(() -> credits.release(who, id, format)).to(home(id), "einvoices.release.done");
    }

    @PostMapping("/credit-notes/{id}/e-invoices/{format}/check")
    @Requires(Action.INVOICE_WRITE)
    String check(SignedIn who, @PathVariable CreditNoteId id, @PathVariable EFormat format, Post post) {
        return post.action().doing(() -> credits.checkAgain(who, id, format)).to(home(id), "einvoices.check.done");
    }

    private static String home(CreditNoteId id) {
        return "/credit-notes/" + id.value();
    }
}
