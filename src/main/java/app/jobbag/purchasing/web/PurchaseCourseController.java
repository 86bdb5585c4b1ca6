package app.jobbag.purchasing.web;

import app.jobbag.purchasing.PurchaseCourse;
import app.jobbag.purchasing.PurchaseDetails;
import app.jobbag.purchasing.PurchaseId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.ReasonForm;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What becomes of a purchase order: it came, it is closed or cancelled, and how it went. */
@Controller
class PurchaseCourseController {
    private final PurchaseCourse course;
    private final PurchasePage page;
    private final Clock clock;

    PurchaseCourseController(PurchaseCourse course, PurchasePage page, Clock clock) {
        this.course = course;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping("/purchases/{id}/delivery/new")
    @Requires(Action.PURCHASE_WRITE)
    String newDelivery(SignedIn who, @PathVariable PurchaseId id, Model model) {
        int version =
                page.require(who, Action.PURCHASE_WRITE, id, model).purchase().version();
        model.addAttribute("form", DeliveryForm.on(LocalDate.now(clock.withZone(who.zone())), version));
        return "purchasing/delivery";
    }

    @PostMapping("/purchases/{id}/delivery")
    @Requires(Action.PURCHASE_WRITE)
    String deliver(
            SignedIn who,
            @PathVariable PurchaseId id,
            @Valid @ModelAttribute("form") DeliveryForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.PURCHASE_WRITE, id, model);
        return post.form("purchasing/delivery", errors)
                .saving(() -> course.deliver(who, id, form.getVersion(), Objects.requireNonNull(form.getDeliveredOn())))
                .to(home(id), "purchasing.deliver.done");
    }

    @PostMapping("/purchases/{id}/closure")
    @Requires(Action.PURCHASE_WRITE)
    String close(SignedIn who, @PathVariable PurchaseId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> course.close(who, id, version)).to(home(id), "purchasing.close.done");
    }

    @GetMapping("/purchases/{id}/cancellation/new")
    @Requires(Action.PURCHASE_WRITE)
    String newCancellation(SignedIn who, @PathVariable PurchaseId id, Model model) {
        return Asked.reason(page.require(who, Action.PURCHASE_WRITE, id, model), "cancellation", model);
    }

    @PostMapping("/purchases/{id}/cancellation")
    @Requires(Action.PURCHASE_WRITE)
    String cancel(
            SignedIn who,
            @PathVariable PurchaseId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.PURCHASE_WRITE, id, model);
        return post.form(Asked.again("cancellation", model), errors)
                .saving(() -> course.cancel(who, id, form.getVersion(), form.getReason()))
                .to(home(id), "purchasing.cancellation.done");
    }

    @GetMapping("/purchases/{id}/rating/new")
    @Requires(Action.PURCHASE_WRITE)
    String newRating(SignedIn who, @PathVariable PurchaseId id, Model model) {
        PurchaseDetails purchase =
                page.require(who, Action.PURCHASE_WRITE, id, model).purchase();
        model.addAttribute("form", RatingForm.of(purchase.rated()));
        return "purchasing/rating";
    }

    @PostMapping("/purchases/{id}/rating")
    @Requires(Action.PURCHASE_WRITE)
    String rate(
            SignedIn who,
            @PathVariable PurchaseId id,
            @Valid @ModelAttribute("form") RatingForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.PURCHASE_WRITE, id, model);
        return post.form("purchasing/rating", errors)
                .saving(() -> course.rate(who, id, form.marks()))
                .to(home(id), "purchasing.rating.done");
    }

    private static String home(PurchaseId id) {
        return PurchasesController.home(id);
    }
}
