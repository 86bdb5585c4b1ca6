package app.jobbag.estimates.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ProjectId;
import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.estimates.EstimateDetails;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateState;
import app.jobbag.estimates.Estimating;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
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

/** Estimates: list, new, show, what they are about. */
@Controller
class EstimatesController {
    private static final String EDIT = "estimates/edit";

    private final Estimating estimating;
    private final EstimatePage page;
    private final EstimateFormPage forms;
    private final Lists lists;

    EstimatesController(Estimating estimating, EstimatePage page, EstimateFormPage forms, Lists lists) {
        this.estimating = estimating;
        this.page = page;
        this.forms = forms;
        this.lists = lists;
    }

    @GetMapping("/estimates")
    @Requires(Action.ESTIMATE_SEE)
    String index(ListRequest request, @RequestParam @Nullable String client, Model model) {
        model.addAttribute("client", client);
        model.addAttribute("list", lists.page(EstimateList.ALL, request));
        return "estimates/index";
    }

    @GetMapping("/estimates.csv")
    @Requires(Action.ESTIMATE_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(EstimateList.ALL, request, response);
    }

    /** First whose it is, then what it is about. */
    @GetMapping("/estimates/new")
    @Requires(Action.ESTIMATE_WRITE)
    String newForm(
            SignedIn who,
            @RequestParam @Nullable ClientId client,
            @RequestParam @Nullable ProjectId project,
            Model model) {
        return forms.begin(who, client, project, model);
    }

    @PostMapping("/clients/{client}/estimates")
    @Requires(Action.ESTIMATE_WRITE)
    String create(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") EstimateForm form,
            BindingResult errors,
            Post post,
            Model model) {
        forms.begin(who, client, model);
        form.check(forms.today(), null, errors);
        return post.form("estimates/new", errors)
                .saving(() -> estimating.begin(who, client, form.draft()))
                .to(begun -> home(begun) + "/sheet", "estimates.new.done");
    }

    @GetMapping("/estimates/{id}")
    @Requires(Action.ESTIMATE_SEE)
    String show(SignedIn who, @PathVariable EstimateId id, Model model) {
        page.show(who, id, model);
        model.addAttribute("guardPass", new GuardPassForm());
        return "estimates/show";
    }

    /** One that was handed in is read, not written: its page says what comes next. */
    @GetMapping("/estimates/{id}/edit")
    @Requires(Action.ESTIMATE_WRITE)
    String edit(SignedIn who, @PathVariable EstimateId id, Model model) {
        EstimateDetails estimate = forms.edit(who, id, model);
        model.addAttribute("form", EstimateForm.of(estimate));
        return estimate.state() == EstimateState.DRAFT ? EDIT : "redirect:" + home(id);
    }

    @PostMapping("/estimates/{id}")
    @Requires(Action.ESTIMATE_WRITE)
    String update(
            SignedIn who,
            @PathVariable EstimateId id,
            @Valid @ModelAttribute("form") EstimateForm form,
            BindingResult errors,
            Post post,
            Model model) {
        form.check(forms.today(), forms.edit(who, id, model).datedOn(), errors);
        return post.form(EDIT, errors)
                .saving(() -> estimating.change(who, id, form.getVersion(), form.draft()))
                .orConflict(() -> EstimateForm.of(forms.edit(who, id, new ExtendedModelMap())))
                .to(home(id), "estimates.edit.done");
    }

    static String home(EstimateId id) {
        return "/estimates/" + id.value();
    }
}
