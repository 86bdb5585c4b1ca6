package app.jobbag.collections.web;

import app.jobbag.collections.RefundQueries;
import app.jobbag.collections.WriteOffDetails;
import app.jobbag.collections.WriteOffId;
import app.jobbag.collections.WriteOffQueries;
import app.jobbag.collections.WriteOffs;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.ReasonForm;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What will not be paid: asked by one, let go by another. */
@Controller
class WriteOffsController {
    private static final String ASK = "collections/write-off";
    private static final String REFUSE = "collections/write-off-refusal";

    private final WriteOffs writeOffs;
    private final WriteOffQueries queries;
    private final RefundQueries refunds;
    private final PaymentsPage page;

    WriteOffsController(WriteOffs writeOffs, WriteOffQueries queries, RefundQueries refunds, PaymentsPage page) {
        this.writeOffs = writeOffs;
        this.queries = queries;
        this.refunds = refunds;
        this.page = page;
    }

    @GetMapping("/write-offs")
    @Requires(Action.WRITE_OFF_DECIDE)
    String index(SignedIn who, Model model) {
        model.addAttribute("waiting", queries.waiting());
        model.addAttribute("refunds", refunds.waiting());
        model.addAttribute("reader", who.id().value());
        return "collections/write-offs";
    }

    @GetMapping("/invoices/{id}/write-offs/new")
    @Requires(Action.PAYMENT_WRITE)
    String newForm(SignedIn who, @PathVariable InvoiceId id, Model model) {
        model.addAttribute("form", WriteOffForm.of(page.require(who, id, model).open()));
        return ASK;
    }

    @PostMapping("/invoices/{id}/write-offs")
    @Requires(Action.PAYMENT_WRITE)
    String create(
            SignedIn who,
            @PathVariable InvoiceId id,
            @Valid @ModelAttribute("form") WriteOffForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, id, model);
        return post.form(ASK, errors)
                .saving(() -> writeOffs.ask(who, id, form.draft()))
                .to(home(id), "collections.writeOff.asked");
    }

    @PostMapping("/write-offs/{id}/approval")
    @Requires(Action.WRITE_OFF_DECIDE)
    String approve(SignedIn who, @PathVariable WriteOffId id, Post post) {
        return post.action().doing(() -> writeOffs.approve(who, id)).to("/write-offs", "collections.writeOff.approved");
    }

    @GetMapping("/write-offs/{id}/refusal/new")
    @Requires(Action.WRITE_OFF_DECIDE)
    String newRefusal(SignedIn who, @PathVariable WriteOffId id, Model model) {
        model.addAttribute("writeOff", queries.require(who, Action.WRITE_OFF_DECIDE, id));
        model.addAttribute("form", new ReasonForm());
        return REFUSE;
    }

    @PostMapping("/write-offs/{id}/refusal")
    @Requires(Action.WRITE_OFF_DECIDE)
    String refuse(
            SignedIn who,
            @PathVariable WriteOffId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        model.addAttribute("writeOff", queries.require(who, Action.WRITE_OFF_DECIDE, id));
        return post.form(REFUSE, errors)
                .saving(() -> {
                    writeOffs.refuse(who, id, form.getReason());
                    return id;
                })
                .to("/write-offs", "collections.writeOff.refused");
    }

    @PostMapping("/write-offs/{id}/withdrawal")
    @Requires(Action.PAYMENT_WRITE)
    String withdraw(SignedIn who, @PathVariable WriteOffId id, Post post) {
        WriteOffDetails asked = queries.require(who, Action.PAYMENT_WRITE, id);
        return post.action()
                .doing(() -> writeOffs.withdraw(who, id))
                .to(home(asked.invoice()), "collections.writeOff.withdrawn");
    }

    private static String home(InvoiceId id) {
        return "/invoices/" + id.value() + "/payments";
    }
}
