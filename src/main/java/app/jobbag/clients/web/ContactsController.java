package app.jobbag.clients.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.Seniority;
import app.jobbag.clients.Signable;
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
import org.springframework.web.bind.annotation.RequestParam;

/** A client's contacts: new, edit, archive, restore. */
@Controller
class ContactsController {
    private final ContactBook contacts;
    private final ClientPage clients;
    private final ContactPage page;
    private final Options options;

    ContactsController(ContactBook contacts, ClientPage clients, ContactPage page, Options options) {
        this.contacts = contacts;
        this.clients = clients;
        this.page = page;
        this.options = options;
    }

    @GetMapping("/clients/{client}/contacts/new")
    @Requires(Action.CLIENT_EDIT)
    String newForm(SignedIn who, @PathVariable ClientId client, Model model) {
        ContactForm form = new ContactForm();
        form.setLocale(clients.require(who, Action.CLIENT_EDIT, client).locale().toLanguageTag());
        model.addAttribute("form", form);
        return "contacts/new";
    }

    @PostMapping("/clients/{client}/contacts")
    @Requires(Action.CLIENT_EDIT)
    String create(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Post post) {
        clients.require(who, Action.CLIENT_EDIT, client);
        return post.form("contacts/new", errors)
                .saving(() -> contacts.add(who, client, form.draft()))
                .to(home(client), "contacts.new.done");
    }

    @GetMapping("/clients/{client}/contacts/{id}/edit")
    @Requires(Action.CLIENT_EDIT)
    String edit(SignedIn who, @PathVariable ClientId client, @PathVariable ContactId id, Model model) {
        model.addAttribute("form", ContactForm.of(page.show(who, client, id, model)));
        return "contacts/edit";
    }

    @PostMapping("/clients/{client}/contacts/{id}")
    @Requires(Action.CLIENT_EDIT)
    String update(
            SignedIn who,
            @PathVariable ClientId client,
            @PathVariable ContactId id,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Post post) {
        page.require(who, client, id);
        return post.form("contacts/edit", errors)
                .saving(() -> contacts.change(who, id, form.getVersion(), form.draft()))
                .orConflict(() -> ContactForm.of(contacts.details(id)))
                .to(home(client), "contacts.edit.done");
    }

    @PostMapping("/clients/{client}/contacts/{id}/archive")
    @Requires(Action.CLIENT_EDIT)
    String archive(
            SignedIn who,
            @PathVariable ClientId client,
            @PathVariable ContactId id,
            @RequestParam int version,
            Post post) {
        page.require(who, client, id);
        return post.action()
                .doing(() -> contacts.archive(who, id, version))
                .undoneAt("/clients/" + client.value() + "/contacts/" + id.value() + "/restoration")
                .to(home(client), "contacts.archive.done");
    }

    @PostMapping("/clients/{client}/contacts/{id}/restoration")
    @Requires(Action.CLIENT_EDIT)
    String restore(SignedIn who, @PathVariable ClientId client, @PathVariable ContactId id, Post post) {
        page.require(who, client, id);
        return post.action().doing(() -> contacts.restore(who, id)).to(home(client), "contacts.restore.done");
    }

    private static String home(ClientId client) {
        return "/clients/" + client.value();
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("seniorities", options.of(Seniority.values(), "contacts.seniority."));
        model.addAttribute("signables", options.of(Signable.values(), "contacts.signs."));
    }
}
