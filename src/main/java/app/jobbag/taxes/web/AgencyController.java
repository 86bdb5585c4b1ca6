package app.jobbag.taxes.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The agency's own legal data, as it stands on invoices from a date on. */
@Controller
class AgencyController {
    private final AgencyBook book;
    private final RatesPage page;

    AgencyController(AgencyBook book, RatesPage page) {
        this.book = book;
        this.page = page;
    }

    @GetMapping("/agency")
    @Requires(Action.RATES_MANAGE)
    String edit(Model model) {
        model.addAttribute("form", page.agency(model));
        return "taxes/agency";
    }

    @PostMapping("/agency")
    @Requires(Action.RATES_MANAGE)
    String update(
            SignedIn who,
            @Valid @ModelAttribute("form") AgencyForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.agency(model);
        return post.form("taxes/agency", errors)
                .saving(() -> book.write(who, form.profile()))
                .to("/agency", "taxes.agency.done");
    }
}
