package app.jobbag.quotations.web;

import app.jobbag.files.FileReception;
import app.jobbag.files.Handed;
import app.jobbag.quotations.QuoteRequestDetails;
import app.jobbag.quotations.QuoteRequestId;
import app.jobbag.quotations.QuoteRequesting;
import app.jobbag.quotations.RequestState;
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
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Requests for quotation: list, show, edit. */
@Controller
class RequestsController {
    static final String FORM = "quotations/form";

    private final QuoteRequesting requesting;
    private final QuoteRequestPage page;
    private final RequestFormPage forms;
    private final FileReception reception;
    private final Lists lists;

    RequestsController(
            QuoteRequesting requesting,
            QuoteRequestPage page,
            RequestFormPage forms,
            FileReception reception,
            Lists lists) {
        this.requesting = requesting;
        this.page = page;
        this.forms = forms;
        this.reception = reception;
        this.lists = lists;
    }

    @GetMapping("/quote-requests")
    @Requires(Action.PURCHASE_SEE)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(RequestList.LIST, request));
        return "quotations/index";
    }

    @GetMapping("/quote-requests.csv")
    @Requires(Action.PURCHASE_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(RequestList.LIST, request, response);
    }

    @GetMapping("/quote-requests/{id}")
    @Requires(Action.PURCHASE_SEE)
    String show(SignedIn who, @PathVariable QuoteRequestId id, Model model) {
        page.show(who, id, model);
        return "quotations/show";
    }

    /** One that was sent is read, not written. */
    @GetMapping("/quote-requests/{id}/edit")
    @Requires(Action.PURCHASE_WRITE)
    String edit(SignedIn who, @PathVariable QuoteRequestId id, Model model) {
        QuoteRequestDetails request = forms.edit(who, id, model);
        model.addAttribute("form", RequestForm.of(request));
        return request.state() == RequestState.DRAFT ? FORM : "redirect:" + home(id);
    }

    @PostMapping("/quote-requests/{id}")
    @Requires(Action.PURCHASE_WRITE)
    String update(
            SignedIn who,
            @PathVariable QuoteRequestId id,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            Post post,
            Model model) {
        forms.edit(who, id, model);
        Handed handed = form.receive(reception, errors);
        return post.form(FORM, errors)
                .saving(() -> requesting.write(who, id, form.getVersion(), form.draft(), handed.fit()))
                .orConflict(() -> RequestForm.of(forms.edit(who, id, new ExtendedModelMap())))
                .to(home(id), "quotations.edit.done");
    }

    @PostMapping(path = "/quote-requests/{id}", params = "_more")
    @Requires(Action.PURCHASE_WRITE)
    String more(
            SignedIn who,
            @PathVariable QuoteRequestId id,
            @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            Model model) {
        forms.edit(who, id, model);
        form.more();
        return FORM;
    }

    static String home(QuoteRequestId id) {
        return "/quote-requests/" + id.value();
    }
}
