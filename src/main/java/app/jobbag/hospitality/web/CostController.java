package app.jobbag.hospitality.web;

import app.jobbag.files.FileId;
import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.hospitality.HospitalityDetails;
import app.jobbag.hospitality.HospitalityId;
import app.jobbag.hospitality.Hosting;
import app.jobbag.hospitality.Receipts;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was spent, with its receipts, until it is handed to finance. */
@Controller
class CostController {
    private final Hosting hosting;
    private final Receipts receipts;
    private final FileReception reception;
    private final HospitalityPage page;

    CostController(Hosting hosting, Receipts receipts, FileReception reception, HospitalityPage page) {
        this.hosting = hosting;
        this.receipts = receipts;
        this.reception = reception;
        this.page = page;
    }

    @GetMapping("/hospitality/{id}/cost/edit")
    @Requires(Action.HOSPITALITY_WRITE)
    String edit(SignedIn who, @PathVariable HospitalityId id, Model model) {
        model.addAttribute("form", page.cost(who, id, model));
        return "hospitality/cost";
    }

    @PostMapping("/hospitality/{id}/cost")
    @Requires(Action.HOSPITALITY_WRITE)
    String update(
            SignedIn who,
            @PathVariable HospitalityId id,
            @Valid @ModelAttribute("form") CostForm form,
            BindingResult errors,
            Post post,
            Model model) {
        HospitalityDetails hospitality = about(who, id, model);
        form.check(errors);
        return post.form("hospitality/cost", errors)
                .saving(() -> hosting.spend(
                        who,
                        id,
                        form.getVersion(),
                        form.draft(hospitality.cost().total().currency())))
                .orConflict(() -> page.cost(who, id, new ExtendedModelMap()))
                .to(HospitalityController.home(id), "hospitality.cost.done");
    }

    @PostMapping(path = "/hospitality/{id}/cost", params = "_more")
    @Requires(Action.HOSPITALITY_WRITE)
    String moreRows(
            SignedIn who,
            @PathVariable HospitalityId id,
            @ModelAttribute("form") CostForm form,
            BindingResult errors,
            Model model) {
        form.more(about(who, id, model).hostedOn());
        return "hospitality/cost";
    }

    @PostMapping("/hospitality/{id}/receipts")
    @Requires(Action.HOSPITALITY_WRITE)
    String attach(
            SignedIn who,
            @PathVariable HospitalityId id,
            @Valid @ModelAttribute("form") ReceiptForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        Received received = form.receive(reception);
        return post.form("hospitality/show", errors)
                .saving(() -> receipts.attach(who, id, received))
                .to(HospitalityController.home(id), "hospitality.receipts.done");
    }

    @PostMapping("/hospitality/{id}/receipts/{file}/removal")
    @Requires(Action.HOSPITALITY_WRITE)
    String detach(SignedIn who, @PathVariable HospitalityId id, @PathVariable FileId file, Post post) {
        return post.action()
                .doing(() -> receipts.detach(who, id, file))
                .to(HospitalityController.home(id), "hospitality.receipts.removed");
    }

    @PostMapping("/hospitality/{id}/submission")
    @Requires(Action.HOSPITALITY_WRITE)
    String submit(SignedIn who, @PathVariable HospitalityId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> hosting.submit(who, id, version))
                .to(HospitalityController.home(id), "hospitality.submit.done");
    }

    private HospitalityDetails about(SignedIn who, HospitalityId id, Model model) {
        page.cost(who, id, model);
        return (HospitalityDetails) Objects.requireNonNull(model.getAttribute("hospitality"));
    }
}
