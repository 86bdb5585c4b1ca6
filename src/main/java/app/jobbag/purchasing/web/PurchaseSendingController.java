package app.jobbag.purchasing.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.purchasing.PurchaseGuard;
import app.jobbag.purchasing.PurchaseId;
import app.jobbag.purchasing.PurchaseSending;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierQueries;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An approved purchase order goes to the supplier; whom it goes to is chosen and seen before. */
@Controller
class PurchaseSendingController {
    private static final String FORM = "purchasing/sending";

    private final PurchaseSending sending;
    private final PurchaseGuard guard;
    private final SupplierQueries suppliers;
    private final PurchasePage page;
    private final MessageSource texts;

    PurchaseSendingController(
            PurchaseSending sending,
            PurchaseGuard guard,
            SupplierQueries suppliers,
            PurchasePage page,
            MessageSource texts) {
        this.sending = sending;
        this.guard = guard;
        this.suppliers = suppliers;
        this.page = page;
        this.texts = texts;
    }

    @GetMapping("/purchases/{id}/sending/new")
    @Requires(Action.PURCHASE_WRITE)
    String newSending(SignedIn who, @PathVariable PurchaseId id, Model model) {
        PurchasePage.Both both = fill(who, id, model);
        List<SupplierQueries.Reader> readers =
                suppliers.readers(both.purchase().said().supplier()).get();
        SendingForm form = new SendingForm();
        form.setVersion(both.purchase().version());
        form.setEmail(
                readers.isEmpty() ? PurchaseSending.BY_HAND : readers.get(0).email());
        model.addAttribute("form", form);
        return FORM;
    }

    @PostMapping("/purchases/{id}/sending")
    @Requires(Action.PURCHASE_WRITE)
    String send(
            SignedIn who,
            @PathVariable PurchaseId id,
            @Valid @ModelAttribute("form") SendingForm form,
            BindingResult errors,
            Post post,
            Model model) {
        fill(who, id, model);
        return post.form(FORM, errors)
                .saving(() -> sending.send(who, id, form.getVersion(), form.getEmail()))
                .to(PurchasesController.home(id), form.isByHand() ? "purchasing.handed.done" : "purchasing.send.done");
    }

    @PostMapping("/purchases/{id}/guard-pass")
    @Requires(Action.GUARD_PASS)
    String pass(
            SignedIn who,
            @PathVariable PurchaseId id,
            @Valid @ModelAttribute("guardPass") GuardPassForm guardPass,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        model.addAttribute("guardPass", guardPass);
        return post.form("purchasing/show", errors)
                .saving(() -> guard.pass(who, id, guardPass.getReason()))
                .to(PurchasesController.home(id), "clients.guard.pass.done");
    }

    private PurchasePage.Both fill(SignedIn who, PurchaseId id, Model model) {
        PurchasePage.Both both = page.require(who, Action.PURCHASE_WRITE, id, model);
        List<Option> readers = new ArrayList<>(Options.from(
                suppliers.readers(both.purchase().said().supplier()).get(),
                SupplierQueries.Reader::email,
                each -> each.name() + " <" + each.email() + ">"));
        model.addAttribute("nobody", readers.isEmpty());
        readers.add(
                new Option(PurchaseSending.BY_HAND, texts.getMessage("purchasing.sending.byHand", null, who.locale())));
        model.addAttribute("readers", readers);
        return both;
    }
}
