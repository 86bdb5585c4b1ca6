package app.jobbag.quotations.web;

import app.jobbag.kernel.NotFound;
import app.jobbag.quotations.Channel;
import app.jobbag.quotations.QuoteAnswering;
import app.jobbag.quotations.QuoteDetails;
import app.jobbag.quotations.QuoteId;
import app.jobbag.quotations.QuoteRequestDetails;
import app.jobbag.quotations.QuoteState;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A supplier's quote that came by phone or mail is typed in. */
@Controller
class QuotesController {
    private static final String FORM = "quotations/quote";

    private final QuoteAnswering answering;
    private final QuoteRequestPage page;
    private final Options options;
    private final Clock clock;

    QuotesController(QuoteAnswering answering, QuoteRequestPage page, Options options, Clock clock) {
        this.answering = answering;
        this.page = page;
        this.options = options;
        this.clock = clock;
    }

    @GetMapping("/quotes/{id}/edit")
    @Requires(Action.PURCHASE_WRITE)
    String edit(SignedIn who, @PathVariable QuoteId id, Model model) {
        QuoteRequestDetails request = fill(who, id, model);
        LocalDate today = LocalDate.now(clock.withZone(who.zone()));
        model.addAttribute(
                "form",
                HeardForm.of(
                        quote(request, id), request.currency(), request.lines().size(), today));
        return FORM;
    }

    @PostMapping("/quotes/{id}")
    @Requires(Action.PURCHASE_WRITE)
    String update(
            SignedIn who,
            @PathVariable QuoteId id,
            @Valid @ModelAttribute("form") HeardForm form,
            BindingResult errors,
            Post post,
            Model model) {
        QuoteRequestDetails request = fill(who, id, model);
        int lines = request.lines().size();
        form.check(lines, errors);
        return post.form(FORM, errors)
                .saving(() -> answering.note(who, id, form.getVersion(), form.reply(lines), form.heard()))
                .to(RequestsController.home(request.id()), "quotations.note.done");
    }

    private QuoteRequestDetails fill(SignedIn who, QuoteId id, Model model) {
        QuoteRequestDetails request = page.require(who, Action.PURCHASE_WRITE, id, model);
        model.addAttribute("quote", quote(request, id));
        model.addAttribute(
                "answers",
                options.of(new QuoteState[] {QuoteState.QUOTED, QuoteState.DECLINED}, "quotations.answer.choice."));
        model.addAttribute(
                "channels",
                options.of(new Channel[] {Channel.PHONE, Channel.MAIL, Channel.MEETING}, "quotations.channel."));
        return request;
    }

    private static QuoteDetails quote(QuoteRequestDetails request, QuoteId id) {
        return request.quotes().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
