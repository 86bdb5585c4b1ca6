package app.jobbag.creditnotes.web;

import app.jobbag.creditnotes.CreditNoteId;
import app.jobbag.creditnotes.Creditable;
import app.jobbag.creditnotes.Crediting;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Credit notes: the list, one note, and issuing it from its invoice. */
@Controller
class CreditNotesController {
    private final Crediting crediting;
    private final CreditNotePage page;
    private final Lists lists;
    private final CreditNoteList list;

    CreditNotesController(Crediting crediting, CreditNotePage page, Lists lists, CreditNoteList list) {
        this.crediting = crediting;
        this.page = page;
        this.lists = lists;
        this.list = list;
    }

    @GetMapping("/credit-notes")
    @Requires(Action.INVOICE_SEE)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(list.all(), request));
        return "creditnotes/index";
    }

    @GetMapping("/credit-notes.csv")
    @Requires(Action.INVOICE_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(list.all(), request, response);
    }

    @GetMapping("/credit-notes/{id}")
    @Requires(Action.INVOICE_SEE)
    String show(SignedIn who, @PathVariable CreditNoteId id, Model model) {
        page.show(who, id, model);
        return "creditnotes/show";
    }

    @GetMapping("/invoices/{id}/credit-notes/new")
    @Requires(Action.INVOICE_WRITE)
    String newForm(SignedIn who, @PathVariable InvoiceId id, Model model) {
        model.addAttribute("form", CreditForm.of(page.fill(who, id, model)));
        return "creditnotes/new";
    }

    @PostMapping("/invoices/{id}/credit-notes")
    @Requires(Action.INVOICE_WRITE)
    String create(
            SignedIn who,
            @PathVariable InvoiceId id,
            @Valid @ModelAttribute("form") CreditForm form,
            BindingResult errors,
            Post post,
            Model model) {
        Creditable creditable = page.fill(who, id, model);
        int known = creditable.lines().size();
        form.fit(known);
        return post.form("creditnotes/new", errors)
                .saving(() -> crediting.issue(who, id, form.getVersion(), form.draft(known)))
                .besides(() -> crediting.total(who, id, form.draft(known)))
                .orConflict(() -> CreditForm.of(crediting.creditable(who, id)))
                .to(note -> "/credit-notes/" + note.value(), "creditnotes.new.done");
    }

    /** The same form with what the note would come to: asked as the page comes and whenever something in it changes. */
    @PostMapping(path = "/invoices/{id}/credit-notes", params = "_look")
    @Requires(Action.INVOICE_WRITE)
    String look(
            SignedIn who,
            @PathVariable InvoiceId id,
            @ModelAttribute("form") CreditForm form,
            BindingResult errors,
            Model model) {
        int known = page.fill(who, id, model).lines().size();
        form.fit(known);
        model.addAttribute("looked", true);
        if (!errors.hasErrors()) {
            page.look(who, id, form.draft(known), model);
        }
        return "creditnotes/new";
    }

    @PostMapping("/credit-notes/{id}/sendings")
    @Requires(Action.INVOICE_WRITE)
    String sendAgain(SignedIn who, @PathVariable CreditNoteId id, Post post) {
        return post.action()
                .doing(() -> crediting.sendAgain(who, id))
                .to("/credit-notes/" + id.value(), "creditnotes.sendAgain.done");
    }
}
