package app.jobbag.portal.web;

import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.InvoicesForContacts;
import app.jobbag.meetings.MinutesForContacts;
import app.jobbag.meetings.MinutesId;
import app.jobbag.portal.PortalContact;
import app.jobbag.portal.WholePortal;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All that is the contact's: to sign, to read, invoices; each list further down, each paper. */
@Controller
class ForYouController {
    private final ForYouPage page;
    private final MinutesForContacts minutes;
    private final InvoicesForContacts invoices;
    private final PortalPapers papers;

    ForYouController(ForYouPage page, MinutesForContacts minutes, InvoicesForContacts invoices, PortalPapers papers) {
        this.page = page;
        this.minutes = minutes;
        this.invoices = invoices;
        this.papers = papers;
    }

    @GetMapping("/p")
    @Requires(Action.PORTAL_SEE)
    @WholePortal
    String show(PortalContact who, Model model) {
        page.show(who, model);
        return "portal/index";
    }

    @GetMapping("/p/reading")
    @Requires(Action.PORTAL_SEE)
    @WholePortal
    String reading(PortalContact who, @RequestParam(required = false) @Nullable String from, Model model) {
        page.reading(who, from, model);
        return "portal/reading";
    }

    @GetMapping("/p/invoices")
    @Requires(Action.PORTAL_INVOICES)
    @WholePortal
    String invoices(PortalContact who, @RequestParam(required = false) @Nullable String from, Model model) {
        page.invoices(who, from, model);
        return "portal/invoices";
    }

    @GetMapping("/p/minutes/{id}/file")
    @Requires(Action.PORTAL_SEE)
    @WholePortal
    ResponseEntity<Resource> minutes(PortalContact who, @PathVariable MinutesId id) {
        return papers.answer(minutes.paper(who.contactId(), id));
    }

    @GetMapping("/p/invoices/{id}/file")
    @Requires(Action.PORTAL_INVOICES)
    @WholePortal
    ResponseEntity<Resource> invoice(PortalContact who, @PathVariable InvoiceId id) {
        invoices.opened(who.clientId(), id, who.contactId(), who.name());
        return papers.answer(invoices.paper(who.clientId(), id));
    }
}
