package app.jobbag.quotations.web;

import app.jobbag.estimates.EstimateId;
import app.jobbag.files.FileReception;
import app.jobbag.files.Handed;
import app.jobbag.quotations.Origin;
import app.jobbag.quotations.QuoteRequesting;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.workorders.OrderId;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A request for quotation is begun, from rows of an estimate or from a work order. */
@Controller
class NewRequestsController {
    private static final String FORM = RequestsController.FORM;

    private final QuoteRequesting requesting;
    private final RequestFormPage forms;
    private final FileReception reception;

    NewRequestsController(QuoteRequesting requesting, RequestFormPage forms, FileReception reception) {
        this.requesting = requesting;
        this.forms = forms;
        this.reception = reception;
    }

    @GetMapping("/estimates/{id}/quote-requests/new")
    @Requires(Action.PURCHASE_WRITE)
    String ofRows(
            SignedIn who,
            @PathVariable EstimateId id,
            @RequestParam(name = "line", defaultValue = "") List<Integer> lines,
            Model model) {
        model.addAttribute("form", forms.ofEstimate(who, id, lines, model));
        return FORM;
    }

    @PostMapping("/estimates/{id}/quote-requests")
    @Requires(Action.PURCHASE_WRITE)
    String createOfRows(
            SignedIn who,
            @PathVariable EstimateId id,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            Post post,
            Model model) {
        forms.estimate(who, id, model);
        return create(who, Origin.of(id), form, new Sent(errors, post));
    }

    @PostMapping(path = "/estimates/{id}/quote-requests", params = "_more")
    @Requires(Action.PURCHASE_WRITE)
    String moreOfRows(
            SignedIn who,
            @PathVariable EstimateId id,
            @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            Model model) {
        forms.estimate(who, id, model);
        form.more();
        return FORM;
    }

    @GetMapping("/workorders/{id}/quote-requests/new")
    @Requires(Action.PURCHASE_WRITE)
    String ofOrder(SignedIn who, @PathVariable OrderId id, Model model) {
        model.addAttribute("form", forms.ofOrder(who, id, model));
        return FORM;
    }

    @PostMapping("/workorders/{id}/quote-requests")
    @Requires(Action.PURCHASE_WRITE)
    String createOfOrder(
            SignedIn who,
            @PathVariable OrderId id,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            Post post,
            Model model) {
        forms.order(who, id, model);
        return create(who, Origin.of(id), form, new Sent(errors, post));
    }

    @PostMapping(path = "/workorders/{id}/quote-requests", params = "_more")
    @Requires(Action.PURCHASE_WRITE)
    String moreOfOrder(
            SignedIn who,
            @PathVariable OrderId id,
            @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            Model model) {
        forms.order(who, id, model);
        form.more();
        return FORM;
    }

    /** A form as it arrived. */
    private record Sent(BindingResult errors, Post post) {}

    private String create(SignedIn who, Origin origin, RequestForm form, Sent sent) {
        Handed handed = form.receive(reception, sent.errors());
        return sent.post()
                .form(FORM, sent.errors())
                .saving(() -> requesting.begin(who, origin, form.draft(), handed.fit()))
                .to(RequestsController::home, "quotations.new.done");
    }
}
