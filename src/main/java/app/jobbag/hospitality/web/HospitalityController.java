package app.jobbag.hospitality.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.hospitality.HospitalityDetails;
import app.jobbag.hospitality.HospitalityId;
import app.jobbag.hospitality.Hosting;
import app.jobbag.meetings.MeetingId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Hospitality: list, new, show, edit. */
@Controller
class HospitalityController {
    private final Hosting hosting;
    private final HospitalityPage page;
    private final Lists lists;

    HospitalityController(Hosting hosting, HospitalityPage page, Lists lists) {
        this.hosting = hosting;
        this.page = page;
        this.lists = lists;
    }

    @GetMapping("/hospitality")
    @Requires(Action.HOSPITALITY_SEE)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(HospitalityList.LIST, request));
        model.addAttribute("listTotals", lists.totals(HospitalityList.LIST, request, "spent"));
        return "hospitality/index";
    }

    @GetMapping("/hospitality.csv")
    @Requires(Action.HOSPITALITY_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(HospitalityList.LIST, request, response);
    }

    @GetMapping("/meetings/{meeting}/hospitality/new")
    @Requires(Action.HOSPITALITY_WRITE)
    String newForm(SignedIn who, @PathVariable MeetingId meeting, Model model) {
        ClientDetails client = page.plan(who, meeting, model);
        BudgetForm form = new BudgetForm();
        form.setCurrency(client.currency().getCurrencyCode());
        model.addAttribute("form", form);
        return "hospitality/new";
    }

    @PostMapping("/meetings/{meeting}/hospitality")
    @Requires(Action.HOSPITALITY_WRITE)
    String create(
            SignedIn who,
            @PathVariable MeetingId meeting,
            @Valid @ModelAttribute("form") BudgetForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.plan(who, meeting, model);
        return post.form("hospitality/new", errors)
                .saving(() -> hosting.plan(who, meeting, form.draft()))
                .to(HospitalityController::home, "hospitality.new.done");
    }

    @GetMapping("/hospitality/{id}")
    @Requires(Action.HOSPITALITY_SEE)
    String show(SignedIn who, @PathVariable HospitalityId id, Model model) {
        page.show(who, id, model);
        model.addAttribute("form", new ReceiptForm());
        return "hospitality/show";
    }

    @GetMapping("/hospitality/{id}/edit")
    @Requires(Action.HOSPITALITY_WRITE)
    String edit(SignedIn who, @PathVariable HospitalityId id, Model model) {
        HospitalityDetails hospitality = page.change(who, id, model);
        model.addAttribute("form", BudgetForm.of(hospitality));
        return hospitality.isPlannable() ? "hospitality/edit" : "redirect:" + home(id);
    }

    @PostMapping("/hospitality/{id}")
    @Requires(Action.HOSPITALITY_WRITE)
    String update(
            SignedIn who,
            @PathVariable HospitalityId id,
            @Valid @ModelAttribute("form") BudgetForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.change(who, id, model);
        return post.form("hospitality/edit", errors)
                .saving(() -> hosting.change(who, id, form.getVersion(), form.draft()))
                .orConflict(() -> BudgetForm.of(page.change(who, id, new ExtendedModelMap())))
                .to(home(id), "hospitality.edit.done");
    }

    static String home(HospitalityId id) {
        return "/hospitality/" + id.value();
    }
}
