package app.jobbag.suppliers.web;

import app.jobbag.kernel.NotFound;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierContactBook;
import app.jobbag.suppliers.SupplierContactDetails;
import app.jobbag.suppliers.SupplierContactId;
import app.jobbag.suppliers.SupplierId;
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

/** A supplier's people: new, edit, archive, restore. */
@Controller
class SupplierContactsController {
    private final SupplierContactBook contacts;
    private final SupplierPage page;

    SupplierContactsController(SupplierContactBook contacts, SupplierPage page) {
        this.contacts = contacts;
        this.page = page;
    }

    @GetMapping("/suppliers/{supplier}/contacts/new")
    @Requires(Action.SUPPLIER_WRITE)
    String newForm(SignedIn who, @PathVariable SupplierId supplier, Model model) {
        page.require(who, Action.SUPPLIER_WRITE, supplier, model);
        return ask(new SupplierContactForm(), home(supplier) + "/contacts", model);
    }

    @PostMapping("/suppliers/{supplier}/contacts")
    @Requires(Action.SUPPLIER_WRITE)
    String create(
            SignedIn who,
            @PathVariable SupplierId supplier,
            @Valid @ModelAttribute("form") SupplierContactForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.SUPPLIER_WRITE, supplier, model);
        return post.form(ask(form, home(supplier) + "/contacts", model), errors)
                .saving(() -> contacts.add(who, supplier, form.draft()))
                .to(home(supplier), "suppliers.contact.added");
    }

    @GetMapping("/suppliers/{supplier}/contacts/{id}/edit")
    @Requires(Action.SUPPLIER_WRITE)
    String edit(SignedIn who, @PathVariable SupplierId supplier, @PathVariable SupplierContactId id, Model model) {
        SupplierContactDetails contact = require(who, supplier, id, model);
        return ask(SupplierContactForm.of(contact), home(supplier) + "/contacts/" + id.value(), model);
    }

    @PostMapping("/suppliers/{supplier}/contacts/{id}")
    @Requires(Action.SUPPLIER_WRITE)
    String update(
            SignedIn who,
            @PathVariable SupplierId supplier,
            @PathVariable SupplierContactId id,
            @Valid @ModelAttribute("form") SupplierContactForm form,
            BindingResult errors,
            Post post,
            Model model) {
        require(who, supplier, id, model);
        return post.form(ask(form, home(supplier) + "/contacts/" + id.value(), model), errors)
                .saving(() -> contacts.change(who, id, form.getVersion(), form.draft()))
                .orConflict(() -> SupplierContactForm.of(contacts.details(id)))
                .to(home(supplier), "suppliers.contact.changed");
    }

    @PostMapping("/suppliers/{supplier}/contacts/{id}/archive")
    @Requires(Action.SUPPLIER_WRITE)
    String archive(
            SignedIn who,
            @PathVariable SupplierId supplier,
            @PathVariable SupplierContactId id,
            @RequestParam int version,
            Post post,
            Model model) {
        require(who, supplier, id, model);
        return post.action()
                .doing(() -> contacts.archive(who, id, version))
                .undoneAt(home(supplier) + "/contacts/" + id.value() + "/restoration")
                .to(home(supplier), "suppliers.archive.done");
    }

    @PostMapping("/suppliers/{supplier}/contacts/{id}/restoration")
    @Requires(Action.SUPPLIER_WRITE)
    String restore(
            SignedIn who,
            @PathVariable SupplierId supplier,
            @PathVariable SupplierContactId id,
            Post post,
            Model model) {
        require(who, supplier, id, model);
        return post.action().doing(() -> contacts.restore(who, id)).to(home(supplier), "suppliers.restore.done");
    }

    private SupplierContactDetails require(SignedIn who, SupplierId supplier, SupplierContactId id, Model model) {
        page.require(who, Action.SUPPLIER_WRITE, supplier, model);
        SupplierContactDetails contact = contacts.details(id);
        if (!contact.supplier().equals(supplier)) {
            throw new NotFound();
        }
        return contact;
    }

    private static String ask(SupplierContactForm form, String action, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("action", action);
        return "suppliers/contact";
    }

    private static String home(SupplierId id) {
        return SuppliersController.home(id);
    }
}
