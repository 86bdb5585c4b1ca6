package app.jobbag.withholdings.web;

import app.jobbag.clients.ClientId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.withholdings.Withholdings;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a client withholds of its invoices: now, and from which day on. */
@Controller
class WithholdingsController {
    private static final String PAGE = "withholdings/index";

    private final Withholdings withholdings;
    private final WithholdingsPage page;

    WithholdingsController(Withholdings withholdings, WithholdingsPage page) {
        this.withholdings = withholdings;
        this.page = page;
    }

    @GetMapping("/withholdings/{client}")
    @Requires(Action.INVOICE_SEE)
    String index(SignedIn who, @PathVariable ClientId client, Model model) {
        model.addAttribute("form", page.show(who, client, model));
        return PAGE;
    }

    @PostMapping("/withholdings/{client}")
    @Requires(Action.WITHHOLDING_SET)
    String create(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") WithholdingForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, client, model);
        return post.form(PAGE, errors)
                .saving(() -> withholdings.set(who, client, form.from(), form.withholding()))
                .to("/withholdings/" + client.value(), "withholdings.done");
    }
}
