package app.jobbag.portal.web;

import app.jobbag.creditnotes.CreditNoteId;
import app.jobbag.creditnotes.CreditNotesForContacts;
import app.jobbag.portal.PortalContact;
import app.jobbag.portal.WholePortal;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The credit notes of a client, for its people who handle money. */
@Controller
class CreditNotesReceivedController {
    private final CreditNotesForContacts notes;
    private final PortalPapers papers;

    CreditNotesReceivedController(CreditNotesForContacts notes, PortalPapers papers) {
        this.notes = notes;
        this.papers = papers;
    }

    @GetMapping("/p/credit-notes")
    @Requires(Action.PORTAL_INVOICES)
    @WholePortal
    String index(PortalContact who, Model model) {
        model.addAttribute("notes", notes.of(who.clientId()));
        return "portal/credit-notes";
    }

    @GetMapping("/p/credit-notes/{id}/file")
    @Requires(Action.PORTAL_INVOICES)
    @WholePortal
    ResponseEntity<Resource> file(PortalContact who, @PathVariable CreditNoteId id) {
        return papers.answer(notes.paper(who.clientId(), id));
    }
}
