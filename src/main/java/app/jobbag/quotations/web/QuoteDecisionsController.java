package app.jobbag.quotations.web;

import app.jobbag.estimates.RowCosts;
import app.jobbag.quotations.QuoteDeciding;
import app.jobbag.quotations.QuoteRequestDetails;
import app.jobbag.quotations.QuoteRequestId;
import app.jobbag.quotations.QuoteTaking;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.ExchangeRates;
import app.jobbag.ui.Formats;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import app.jobbag.ui.Said;
import app.jobbag.workorders.OrderId;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The decision on a request, and what follows from it. */
@Controller
class QuoteDecisionsController {
    private static final String FORM = "quotations/decision";

    private final QuoteDeciding deciding;
    private final QuoteTaking taking;
    private final QuoteRequestPage page;
    private final Wording wording;

    /** The quotes in words. */
    @Component("quoteDecisionWording")
    record Wording(MessageSource texts, Formats formats) {}

    QuoteDecisionsController(QuoteDeciding deciding, QuoteTaking taking, QuoteRequestPage page, Wording wording) {
        this.deciding = deciding;
        this.taking = taking;
        this.page = page;
        this.wording = wording;
    }

    @GetMapping("/quote-requests/{id}/decision/new")
    @Requires(Action.PURCHASE_WRITE)
    String newDecision(SignedIn who, @PathVariable QuoteRequestId id, Model model) {
        ChoiceForm form = new ChoiceForm();
        form.setVersion(fill(who, id, model).version());
        model.addAttribute("form", form);
        return FORM;
    }

    @PostMapping("/quote-requests/{id}/decision")
    @Requires(Action.PURCHASE_WRITE)
    String decide(
            SignedIn who,
            @PathVariable QuoteRequestId id,
            @Valid @ModelAttribute("form") ChoiceForm form,
            BindingResult errors,
            Post post,
            Model model) {
        fill(who, id, model);
        if (!form.isKnown() && !errors.hasFieldErrors("chosen")) {
            errors.rejectValue("chosen", "NotNull");
        }
        return post.form(FORM, errors)
                .saving(() -> deciding.decide(who, id, form.getVersion(), form.quote(), form.getReason()))
                .to(RequestsController.home(id), "quotations.decision.done");
    }

    /** A purchase order as it was quoted. */
    @PostMapping("/quote-requests/{id}/purchase")
    @Requires(Action.PURCHASE_WRITE)
    String order(
            SignedIn who,
            @PathVariable QuoteRequestId id,
            @RequestParam(required = false) @Nullable OrderId order,
            Post post) {
        return post.action()
                .doing(() -> taking.order(who, id, order))
                .to(purchase -> "/purchases/" + purchase.value(), RequestsController.home(id), "quotations.order.done");
    }

    /** The estimate's rows take the price. */
    @PostMapping("/quote-requests/{id}/cost")
    @Requires(Action.PURCHASE_WRITE)
    String cost(SignedIn who, @PathVariable QuoteRequestId id, Post post) {
        return post.action()
                .doing(() -> taking.cost(who, id))
                .saying(done -> said(done.taken()))
                .to(
                        done -> "/estimates/" + done.estimate().value(),
                        RequestsController.home(id),
                        "quotations.cost.done");
    }

    private Said said(RowCosts.Taken taken) {
        String rows = String.join(" · ", taken.rows());
        ExchangeRates.Given exchange = taken.exchange();
        if (taken.rows().isEmpty()) {
            return Said.of("quotations.cost.same");
        }
        return exchange == null
                ? Said.of("quotations.cost.rows", taken.rows().size(), rows)
                : Said.of(
                        "quotations.cost.exchanged",
                        taken.rows().size(),
                        rows,
                        wording.formats().number(exchange.rate()),
                        exchange.day());
    }

    private QuoteRequestDetails fill(SignedIn who, QuoteRequestId id, Model model) {
        QuoteRequestDetails request = page.require(who, Action.PURCHASE_WRITE, id, model);
        List<Option> choices = new ArrayList<>(Options.from(
                request.quoted(),
                each -> each.id().value().toString(),
                each -> each.supplierName() + " · "
                        + wording.formats().money(each.offer().total())));
        choices.add(new Option(
                ChoiceForm.MAKE,
                wording.texts().getMessage("quotations.decision.make", null, LocaleContextHolder.getLocale())));
        model.addAttribute("choices", choices);
        return request;
    }
}
