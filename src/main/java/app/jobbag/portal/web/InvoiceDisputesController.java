package app.jobbag.portal.web;

import app.jobbag.invoices.InvoiceId;
import app.jobbag.portal.PortalContact;
import app.jobbag.portal.WholePortal;
import app.jobbag.reminders.DisputeId;
import app.jobbag.reminders.DisputesForContacts;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An invoice as the client's people who handle money read it, dispute it, and talk about it. */
@Controller
class InvoiceDisputesController {
    private static final String VIEW = "portal/invoice";

    private final InvoiceDisputesPage page;
    private final DisputesForContacts disputes;

    InvoiceDisputesController(InvoiceDisputesPage page, DisputesForContacts disputes) {
        this.page = page;
        this.disputes = disputes;
    }

    @GetMapping("/p/invoices/{id}")
    @Requires(Action.PORTAL_INVOICES)
    @WholePortal
    String show(PortalContact who, @PathVariable InvoiceId id, Model model) {
        page.opened(who, id);
        page.show(who, id, model);
        return VIEW;
    }

    @PostMapping("/p/invoices/{id}/disputes")
    @Requires(Action.PORTAL_INVOICES)
    @WholePortal
    String create(
            PortalContact who,
            @PathVariable InvoiceId id,
            @Valid @ModelAttribute("form") DisputeForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        return post.form(VIEW, errors)
                .saving(() -> disputes.open(asking(who), who.clientId(), id, form.draft()))
                .to(home(id), "portal.disputes.done");
    }

    @PostMapping("/p/invoices/{id}/disputes/{dispute}/words")
    @Requires(Action.PORTAL_INVOICES)
    @WholePortal
    String say(
            PortalContact who,
            @PathVariable InvoiceId id,
            @PathVariable DisputeId dispute,
            @Valid @ModelAttribute("said") CommentForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        return post.form(VIEW, errors)
                .saving(() ->
                        disputes.say(asking(who), id, dispute, form.getComment().strip()))
                .to(home(id), "portal.disputes.said");
    }

    private static DisputesForContacts.Asking asking(PortalContact who) {
        return new DisputesForContacts.Asking(who.contactId(), who.name());
    }

    private static String home(InvoiceId id) {
        return "/p/invoices/" + id.value();
    }
}
