package app.jobbag.reminders.web;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.Invoicing;
import app.jobbag.kernel.NotFound;
import app.jobbag.reminders.DisputeDetails;
import app.jobbag.reminders.DisputeId;
import app.jobbag.reminders.Disputes;
import app.jobbag.reminders.ReminderId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A dispute of an invoice: written down, answered, settled. */
@Controller
class DisputesController {
    private static final String NEW = "reminders/new-dispute";
    private static final String SHOW = "reminders/dispute";
    private static final String END = "reminders/dispute-end";

    private final Disputes disputes;
    private final Invoicing invoicing;

    DisputesController(Disputes disputes, Invoicing invoicing) {
        this.disputes = disputes;
        this.invoicing = invoicing;
    }

    @GetMapping("/invoices/{id}/disputes/new")
    @Requires(Action.COLLECT_WRITE)
    String newForm(
            SignedIn who,
            @PathVariable InvoiceId id,
            @RequestParam(required = false) @Nullable ReminderId call,
            Model model) {
        invoice(who, id, model);
        DisputeForm form = new DisputeForm();
        form.setCall(call);
        model.addAttribute("form", form);
        return NEW;
    }

    @PostMapping("/invoices/{id}/disputes")
    @Requires(Action.COLLECT_WRITE)
    String create(
            SignedIn who,
            @PathVariable InvoiceId id,
            @Valid @ModelAttribute("form") DisputeForm form,
            BindingResult errors,
            Post post,
            Model model) {
        InvoiceDetails invoice = invoice(who, id, model);
        return post.form(NEW, errors)
                .saving(() -> disputes.open(who, invoice, form.draft(), form.getCall()))
                .to(done -> home(done), "reminders.dispute.done");
    }

    @GetMapping("/disputes/{id}")
    @Requires(Action.INVOICE_SEE)
    String show(SignedIn who, @PathVariable DisputeId id, Model model) {
        about(who, id, model);
        model.addAttribute("form", new WordForm());
        return SHOW;
    }

    @PostMapping("/disputes/{id}/words")
    @Requires(Action.COLLECT_WRITE)
    String say(
            SignedIn who,
            @PathVariable DisputeId id,
            @Valid @ModelAttribute("form") WordForm form,
            BindingResult errors,
            Post post,
            Model model) {
        about(who, id, model);
        return post.form(SHOW, errors)
                .saving(() -> disputes.say(who, id, form.getText().strip()))
                .to(home(id), "reminders.dispute.said");
    }

    @GetMapping("/disputes/{id}/resolution/new")
    @Requires(Action.COLLECT_WRITE)
    String newEnd(SignedIn who, @PathVariable DisputeId id, Model model) {
        model.addAttribute("form", DisputeEndForm.at(about(who, id, model).version()));
        return END;
    }

    @PostMapping("/disputes/{id}/resolution")
    @Requires(Action.COLLECT_WRITE)
    String end(
            SignedIn who,
            @PathVariable DisputeId id,
            @Valid @ModelAttribute("form") DisputeEndForm form,
            BindingResult errors,
            Post post,
            Model model) {
        about(who, id, model);
        return post.form(END, errors)
                .saving(() -> disputes.end(who, id, form.isCredited(), form.end()))
                .to(home(id), "reminders.dispute.ended");
    }

    private DisputeDetails about(SignedIn who, DisputeId id, Model model) {
        DisputeDetails dispute = disputes.show(who, id);
        model.addAttribute("dispute", dispute);
        model.addAttribute("mayWrite", disputes.mayWrite(who, dispute));
        return dispute;
    }

    private InvoiceDetails invoice(SignedIn who, InvoiceId id, Model model) {
        InvoiceDetails invoice = invoicing.show(who, id);
        if (!disputes.mayWrite(who, invoice)) {
            throw new NotFound();
        }
        model.addAttribute("invoice", invoice);
        return invoice;
    }

    private static String home(DisputeId id) {
        return "/disputes/" + id.value();
    }
}
