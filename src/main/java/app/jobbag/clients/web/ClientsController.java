package app.jobbag.clients.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ClientStatus;
import app.jobbag.clients.ClientTwins;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Clients: list, new, show, edit. */
@Controller
class ClientsController {
    private final ClientRegister register;
    private final ClientTwins twins;
    private final ClientPage page;
    private final Lists lists;
    private final Options options;

    ClientsController(ClientRegister register, ClientTwins twins, ClientPage page, Lists lists, Options options) {
        this.register = register;
        this.twins = twins;
        this.page = page;
        this.lists = lists;
        this.options = options;
    }

    @GetMapping("/clients")
    @Requires(Action.CLIENT_LIST)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(ClientList.LIST, request));
        return "clients/index";
    }

    @GetMapping("/clients.csv")
    @Requires(Action.CLIENT_LIST)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(ClientList.LIST, request, response);
    }

    @GetMapping("/clients/new")
    @Requires(Action.CLIENT_CREATE)
    String newForm(Model model) {
        model.addAttribute("form", new ClientForm());
        return "clients/new";
    }

    /** Likely twins are shown once; ticking the box begins the client all the same. */
    @PostMapping("/clients")
    @Requires(Action.CLIENT_CREATE)
    String create(
            SignedIn who,
            @Valid @ModelAttribute("form") ClientForm form,
            BindingResult errors,
            Post post,
            Model model) {
        if (!errors.hasErrors() && !form.isConfirmed()) {
            var found = twins.of(form.draft());
            if (!found.isEmpty()) {
                model.addAttribute("twins", found);
                errors.rejectValue("confirmed", "clients.new.twins");
            }
        }
        return post.form("clients/new", errors)
                .saving(() -> register.begin(who, form.draft()))
                .to(id -> "/clients/" + id.value(), "clients.new.done");
    }

    @GetMapping("/clients/{id}")
    @Requires(Action.CLIENT_SEE)
    String show(SignedIn who, @PathVariable ClientId id, Model model) {
        page.show(who, id, model);
        return "clients/show";
    }

    @GetMapping("/clients/{id}/edit")
    @Requires(Action.CLIENT_EDIT)
    String edit(SignedIn who, @PathVariable ClientId id, Model model) {
        ClientDetails client = page.require(who, Action.CLIENT_EDIT, id);
        model.addAttribute("form", ClientForm.of(client));
        return "clients/edit";
    }

    @PostMapping("/clients/{id}")
    @Requires(Action.CLIENT_EDIT)
    String update(
            SignedIn who,
            @PathVariable ClientId id,
            @Valid @ModelAttribute("form") ClientForm form,
            BindingResult errors,
            Post post) {
        page.require(who, Action.CLIENT_EDIT, id);
        return post.form("clients/edit", errors)
                .saving(() -> register.change(who, id, form.getVersion(), form.draft()))
                .orConflict(() -> ClientForm.of(register.details(id)))
                .to("/clients/" + id.value(), "clients.edit.done");
    }

    @ModelAttribute("statuses")
    List<Option> statuses() {
        return options.of(
                new ClientStatus[] {ClientStatus.PROSPECT, ClientStatus.ACTIVE, ClientStatus.DORMANT},
                "clients.status.");
    }
}
