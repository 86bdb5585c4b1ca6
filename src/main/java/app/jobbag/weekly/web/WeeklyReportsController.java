package app.jobbag.weekly.web;

import app.jobbag.clients.ClientChoice;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import app.jobbag.weekly.WeeklyReportId;
import app.jobbag.weekly.WeeklyWriting;
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

/** Weekly reports: list, begin, show, edit, draw the facts anew. */
@Controller
class WeeklyReportsController {
    private static final String EDIT = "weekly/edit";

    private final WeeklyWriting writing;
    private final WeeklyPage page;
    private final ClientQueries clients;
    private final Lists lists;

    WeeklyReportsController(WeeklyWriting writing, WeeklyPage page, ClientQueries clients, Lists lists) {
        this.writing = writing;
        this.page = page;
        this.clients = clients;
        this.lists = lists;
    }

    @GetMapping("/weekly-reports")
    @Requires(Action.WEEKLY_SEE)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(WeeklyReportList.LIST, request));
        model.addAttribute("client", request.parameters().get("client"));
        return "weekly/index";
    }

    @GetMapping("/weekly-reports.csv")
    @Requires(Action.WEEKLY_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(WeeklyReportList.LIST, request, response);
    }

    @GetMapping("/weekly-reports/new")
    @Requires(Action.WEEKLY_WRITE)
    String newForm(@RequestParam(required = false) @Nullable ClientId client, Model model) {
        model.addAttribute("chosen", client == null ? "" : client.value().toString());
        model.addAttribute(
                "clients",
                Options.from(clients.choices(), each -> each.id().value().toString(), ClientChoice::name));
        return "weekly/new";
    }

    /** There is one a week: who comes second opens it. */
    @PostMapping("/weekly-reports")
    @Requires(Action.WEEKLY_WRITE)
    String create(SignedIn who, @RequestParam ClientId client, Post post) {
        return post.action()
                .doing(() -> writing.begin(who, client))
                .to(WeeklyReportsController::home, "/weekly-reports", "weekly.new.done");
    }

    @GetMapping("/weekly-reports/{id}")
    @Requires(Action.WEEKLY_SEE)
    String show(SignedIn who, @PathVariable WeeklyReportId id, Model model) {
        page.blank(page.show(who, id, model), model);
        return "weekly/show";
    }

    @GetMapping("/weekly-reports/{id}/edit")
    @Requires(Action.WEEKLY_WRITE)
    String edit(SignedIn who, @PathVariable WeeklyReportId id, Model model) {
        page.edit(who, id, model);
        return EDIT;
    }

    @PostMapping("/weekly-reports/{id}")
    @Requires(Action.WEEKLY_WRITE)
    String update(
            SignedIn who,
            @PathVariable WeeklyReportId id,
            @Valid @ModelAttribute("form") WeeklyForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.about(who, id, model);
        return post.form(EDIT, errors)
                .saving(() -> writing.write(who, id, form.getVersion(), form.text()))
                .orConflict(() -> page.edit(who, id, new ExtendedModelMap()))
                .to(home(id), "weekly.save.done");
    }

    @PostMapping(path = "/weekly-reports/{id}", params = "_more")
    @Requires(Action.WEEKLY_WRITE)
    String moreRows(
            SignedIn who,
            @PathVariable WeeklyReportId id,
            @ModelAttribute("form") WeeklyForm form,
            BindingResult errors,
            Model model) {
        page.about(who, id, model);
        form.more();
        return EDIT;
    }

    @PostMapping("/weekly-reports/{id}/redrawing")
    @Requires(Action.WEEKLY_WRITE)
    String redraw(SignedIn who, @PathVariable WeeklyReportId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> writing.redraw(who, id, version)).to(home(id), "weekly.redraw.done");
    }

    static String home(WeeklyReportId id) {
        return "/weekly-reports/" + id.value();
    }
}
