package app.jobbag.purchasing.web;

import app.jobbag.purchasing.PurchaseId;
import app.jobbag.purchasing.PurchaseWriting;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.ui.Post;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import app.jobbag.workorders.OrderId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Purchase orders: list, new, show, edit. */
@Controller
class PurchasesController {
    private static final String FORM = "purchasing/form";

    private final PurchaseWriting writing;
    private final PurchasePage page;
    private final PurchaseFormPage forms;
    private final Lists lists;

    PurchasesController(PurchaseWriting writing, PurchasePage page, PurchaseFormPage forms, Lists lists) {
        this.writing = writing;
        this.page = page;
        this.forms = forms;
        this.lists = lists;
    }

    @GetMapping("/purchases")
    @Requires(Action.PURCHASE_SEE)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(PurchaseList.LIST, request));
        return "purchasing/index";
    }

    @GetMapping("/purchases.csv")
    @Requires(Action.PURCHASE_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(PurchaseList.LIST, request, response);
    }

    @GetMapping("/workorders/{id}/purchases/new")
    @Requires(Action.PURCHASE_WRITE)
    String newForm(
            SignedIn who,
            @PathVariable OrderId id,
            @RequestParam(required = false) @Nullable SupplierId supplier,
            Model model) {
        PurchaseForm form = forms.begin(who, id, model);
        form.setSupplier(supplier);
        model.addAttribute("form", form);
        return FORM;
    }

    @PostMapping("/workorders/{id}/purchases")
    @Requires(Action.PURCHASE_WRITE)
    String create(
            SignedIn who,
            @PathVariable OrderId id,
            @Valid @ModelAttribute("form") PurchaseForm form,
            BindingResult errors,
            Post post,
            Model model) {
        forms.order(who, id, model);
        form.check(errors);
        return post.form(FORM, errors)
                .saving(() -> writing.begin(who, id, form.draft()))
                .to(PurchasesController::home, "purchasing.new.done");
    }

    @PostMapping(path = "/workorders/{id}/purchases", params = "_more")
    @Requires(Action.PURCHASE_WRITE)
    String moreOfNew(
            SignedIn who,
            @PathVariable OrderId id,
            @ModelAttribute("form") PurchaseForm form,
            BindingResult errors,
            Model model) {
        forms.order(who, id, model);
        forms.more(form);
        return FORM;
    }

    @GetMapping("/purchases/{id}")
    @Requires(Action.PURCHASE_SEE)
    String show(SignedIn who, @PathVariable PurchaseId id, Model model) {
        page.show(who, id, model);
        return "purchasing/show";
    }

    @GetMapping("/purchases/{id}/edit")
    @Requires(Action.PURCHASE_WRITE)
    String edit(SignedIn who, @PathVariable PurchaseId id, Model model) {
        model.addAttribute("form", PurchaseForm.of(forms.edit(who, id, model)));
        return FORM;
    }

    @PostMapping("/purchases/{id}")
    @Requires(Action.PURCHASE_WRITE)
    String update(
            SignedIn who,
            @PathVariable PurchaseId id,
            @Valid @ModelAttribute("form") PurchaseForm form,
            BindingResult errors,
            Post post,
            Model model) {
        forms.edit(who, id, model);
        form.check(errors);
        return post.form(FORM, errors)
                .saving(() -> writing.write(who, id, form.getVersion(), form.draft()))
                .orConflict(() -> PurchaseForm.of(forms.edit(who, id, new ExtendedModelMap())))
                .to(home(id), "purchasing.edit.done");
    }

    @PostMapping(path = "/purchases/{id}", params = "_more")
    @Requires(Action.PURCHASE_WRITE)
    String moreRows(
            SignedIn who,
            @PathVariable PurchaseId id,
            @ModelAttribute("form") PurchaseForm form,
            BindingResult errors,
            Model model) {
        forms.edit(who, id, model);
        forms.more(form);
        return FORM;
    }

    static String home(PurchaseId id) {
        return "/purchases/" + id.value();
    }
}
