package app.jobbag.suppliers.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.suppliers.SupplierRegister;
import app.jobbag.suppliers.SupplierTwins;
import app.jobbag.suppliers.Trade;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Suppliers: list, new, show, edit, archive. */
@Controller
class SuppliersController {
    private final SupplierRegister register;
    private final SupplierTwins twins;
    private final SupplierPage page;
    private final Lists lists;
    private final Options options;

    SuppliersController(
            SupplierRegister register, SupplierTwins twins, SupplierPage page, Lists lists, Options options) {
        this.register = register;
        this.twins = twins;
        this.page = page;
        this.lists = lists;
        this.options = options;
    }

    @GetMapping("/suppliers")
    @Requires(Action.SUPPLIER_SEE)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(SupplierList.LIST, request));
        return "suppliers/index";
    }

    @GetMapping("/suppliers.csv")
    @Requires(Action.SUPPLIER_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(SupplierList.LIST, request, response);
    }

    @GetMapping("/suppliers/new")
    @Requires(Action.SUPPLIER_WRITE)
    String newForm(Model model) {
        model.addAttribute("form", new SupplierForm());
        return "suppliers/new";
    }

    /** Likely twins are shown once; ticking the box begins the supplier all the same. */
    @PostMapping("/suppliers")
    @Requires(Action.SUPPLIER_WRITE)
    String create(
            SignedIn who,
            @Valid @ModelAttribute("form") SupplierForm form,
            BindingResult errors,
            Post post,
            Model model) {
        if (!errors.hasErrors() && !form.isConfirmed()) {
            List<SupplierTwins.Twin> found = twins.of(form.draft());
            if (!found.isEmpty()) {
                model.addAttribute("twins", found);
                errors.rejectValue("confirmed", "suppliers.new.twins");
            }
        }
        return post.form("suppliers/new", errors)
                .saving(() -> register.begin(who, form.draft()))
                .to(SuppliersController::home, "suppliers.new.done");
    }

    @GetMapping("/suppliers/{id}")
    @Requires(Action.SUPPLIER_SEE)
    String show(SignedIn who, @PathVariable SupplierId id, Model model) {
        page.show(who, id, model);
        return "suppliers/show";
    }

    @GetMapping("/suppliers/{id}/edit")
    @Requires(Action.SUPPLIER_WRITE)
    String edit(SignedIn who, @PathVariable SupplierId id, Model model) {
        model.addAttribute("form", SupplierForm.of(page.require(who, Action.SUPPLIER_WRITE, id, model)));
        return "suppliers/edit";
    }

    @PostMapping("/suppliers/{id}")
    @Requires(Action.SUPPLIER_WRITE)
    String update(
            SignedIn who,
            @PathVariable SupplierId id,
            @Valid @ModelAttribute("form") SupplierForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.SUPPLIER_WRITE, id, model);
        return post.form("suppliers/edit", errors)
                .saving(() -> register.change(who, id, form.getVersion(), form.draft()))
                .orConflict(() -> SupplierForm.of(register.details(id)))
                .to(home(id), "suppliers.edit.done");
    }

    @PostMapping("/suppliers/{id}/archive")
    @Requires(Action.SUPPLIER_WRITE)
    String archive(SignedIn who, @PathVariable SupplierId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> register.archive(who, id, version))
                .undoneAt(home(id) + "/restoration")
                .to(home(id), "suppliers.archive.done");
    }

    @PostMapping("/suppliers/{id}/restoration")
    @Requires(Action.SUPPLIER_WRITE)
    String restore(SignedIn who, @PathVariable SupplierId id, Post post) {
        return post.action().doing(() -> register.restore(who, id)).to(home(id), "suppliers.restore.done");
    }

    @ModelAttribute("allTrades")
    List<Option> trades() {
        return options.of(Trade.values(), "suppliers.trade.");
    }

    static String home(SupplierId id) {
        return "/suppliers/" + id.value();
    }
}
