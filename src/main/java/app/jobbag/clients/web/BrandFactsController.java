package app.jobbag.clients.web;

import app.jobbag.clients.BrandBooks;
import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.FactTopic;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The facts of a client's brand: one list, edited as a whole. */
@Controller
class BrandFactsController {
    private static final String VIEW = "clients/brand-facts";

    private final BrandBooks books;
    private final ClientPage page;
    private final Options options;

    BrandFactsController(BrandBooks books, ClientPage page, Options options) {
        this.books = books;
        this.page = page;
        this.options = options;
    }

    @GetMapping("/clients/{id}/brand-facts/edit")
    @Requires(Action.CLIENT_EDIT)
    String edit(SignedIn who, @PathVariable ClientId id, Model model) {
        show(who, id, model);
        model.addAttribute("form", BrandFactsForm.of(books.book(id)));
        return VIEW;
    }

    @PostMapping("/clients/{id}/brand-facts")
    @Requires(Action.CLIENT_EDIT)
    String update(
            SignedIn who,
            @PathVariable ClientId id,
            @Valid @ModelAttribute("form") BrandFactsForm form,
            BindingResult errors,
            Post post,
            Model model) {
        show(who, id, model);
        return post.form(VIEW, errors)
                .saving(() -> books.write(who, id, form.getVersion(), form.kept(books.book(id))))
                .orConflict(() -> BrandFactsForm.of(books.book(id)))
                .to("/clients/" + id.value() + "#brand-facts", "clients.facts.done");
    }

    @PostMapping(path = "/clients/{id}/brand-facts", params = "_more")
    @Requires(Action.CLIENT_EDIT)
    String moreRows(
            SignedIn who,
            @PathVariable ClientId id,
            @ModelAttribute("form") BrandFactsForm form,
            BindingResult errors,
            Model model) {
        show(who, id, model);
        form.more();
        return VIEW;
    }

    private void show(SignedIn who, ClientId id, Model model) {
        ClientDetails client = page.require(who, Action.CLIENT_EDIT, id);
        model.addAttribute("client", client);
        model.addAttribute("topics", options.of(FactTopic.values(), "clients.facts.topic."));
    }
}
