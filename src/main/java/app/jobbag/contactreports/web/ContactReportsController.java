package app.jobbag.contactreports.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.contactreports.ContactReportDetails;
import app.jobbag.contactreports.ContactReportId;
import app.jobbag.contactreports.ContactReporting;
import app.jobbag.contactreports.ReportFinishing;
import app.jobbag.kernel.NotFound;
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

/** Contact reports: list, new, show, edit; saved as a draft or finished at once. */
@Controller
class ContactReportsController {
    private final ContactReporting reporting;
    private final ReportFinishing finishing;
    private final ReportPage page;
    private final ReportFormPage forms;
    private final Lists lists;

    ContactReportsController(
            ContactReporting reporting, ReportFinishing finishing, ReportPage page, ReportFormPage forms, Lists lists) {
        this.reporting = reporting;
        this.finishing = finishing;
        this.page = page;
        this.forms = forms;
        this.lists = lists;
    }

    @GetMapping("/contact-reports")
    @Requires(Action.MEETING_SEE)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(ContactReportList.LIST, request));
        model.addAttribute("client", request.parameters().get("client"));
        return "contactreports/index";
    }

    @GetMapping("/contact-reports.csv")
    @Requires(Action.MEETING_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(ContactReportList.LIST, request, response);
    }

    /** First for which client; the people and jobs to choose from depend on it. */
    @GetMapping("/contact-reports/new")
    @Requires(Action.MEETING_WRITE)
    String newForm(
            SignedIn who,
            @RequestParam(required = false) @Nullable ClientId client,
            @RequestParam(required = false) @Nullable ContactId contact,
            @RequestParam(defaultValue = "") String why,
            Model model) {
        if (client == null) {
            forms.choose(model);
            return "contactreports/choose";
        }
        forms.blank(who, client, contact, why, model);
        return "contactreports/new";
    }

    @PostMapping("/contact-reports")
    @Requires(Action.MEETING_WRITE)
    String create(
            SignedIn who,
            @Valid @ModelAttribute("form") ContactReportForm form,
            BindingResult errors,
            Post post,
            Model model) {
        prepare(who, form, errors, model);
        return post.form("contactreports/new", errors)
                .saving(() -> reporting.begin(who, form.draft(who.zone())))
                .to(ContactReportsController::home, "contactreports.save.done");
    }

    @PostMapping(path = "/contact-reports", params = "_finish")
    @Requires(Action.MEETING_WRITE)
    String createFinished(
            SignedIn who,
            @Valid @ModelAttribute("form") ContactReportForm form,
            BindingResult errors,
            Post post,
            Model model) {
        prepare(who, form, errors, model);
        form.requireWhole(who.id(), who.zone(), false, errors);
        return post.form("contactreports/new", errors)
                .saving(() -> {
                    ContactReportId id = reporting.begin(who, form.draft(who.zone()));
                    finishing.finish(who, id);
                    return id;
                })
                .to(ContactReportsController::home, "contactreports.finish.done");
    }

    @PostMapping(path = "/contact-reports", params = "_more")
    @Requires(Action.MEETING_WRITE)
    String moreRows(SignedIn who, @ModelAttribute("form") ContactReportForm form, BindingResult errors, Model model) {
        prepare(who, form, errors, model);
        form.more();
        return "contactreports/new";
    }

    @GetMapping("/contact-reports/{id}")
    @Requires(Action.MEETING_SEE)
    String show(SignedIn who, @PathVariable ContactReportId id, Model model) {
        page.show(who, id, model);
        model.addAttribute("form", new SendingForm());
        model.addAttribute("guardPass", new GuardPassForm());
        return "contactreports/show";
    }

    @GetMapping("/contact-reports/{id}/edit")
    @Requires(Action.MEETING_WRITE)
    String edit(SignedIn who, @PathVariable ContactReportId id, Model model) {
        forms.edit(who, id, model);
        return model.getAttribute("report") instanceof ContactReportDetails report && report.isDraft()
                ? "contactreports/edit"
                : "redirect:" + home(id);
    }

    @PostMapping("/contact-reports/{id}")
    @Requires(Action.MEETING_WRITE)
    String update(
            SignedIn who,
            @PathVariable ContactReportId id,
            @Valid @ModelAttribute("form") ContactReportForm form,
            BindingResult errors,
            Post post,
            Model model) {
        prepare(who, id, form, errors, model);
        return post.form("contactreports/edit", errors)
                .saving(() -> reporting.write(who, id, form.getVersion(), form.draft(who.zone())))
                .orConflict(() -> forms.edit(who, id, new ExtendedModelMap()))
                .to(home(id), "contactreports.save.done");
    }

    @PostMapping(path = "/contact-reports/{id}", params = "_finish")
    @Requires(Action.MEETING_WRITE)
    String updateFinished(
            SignedIn who,
            @PathVariable ContactReportId id,
            @Valid @ModelAttribute("form") ContactReportForm form,
            BindingResult errors,
            Post post,
            Model model) {
        ContactReportDetails report = prepare(who, id, form, errors, model);
        form.requireWhole(who.id(), who.zone(), report.isCorrection(), errors);
        return post.form("contactreports/edit", errors)
                .saving(() -> {
                    reporting.write(who, id, form.getVersion(), form.draft(who.zone()));
                    finishing.finish(who, id);
                })
                .orConflict(() -> forms.edit(who, id, new ExtendedModelMap()))
                .to(home(id), "contactreports.finish.done");
    }

    @PostMapping(path = "/contact-reports/{id}", params = "_more")
    @Requires(Action.MEETING_WRITE)
    String moreRowsOf(
            SignedIn who,
            @PathVariable ContactReportId id,
            @ModelAttribute("form") ContactReportForm form,
            BindingResult errors,
            Model model) {
        prepare(who, id, form, errors, model);
        form.more();
        return "contactreports/edit";
    }

    private void prepare(SignedIn who, ContactReportForm form, BindingResult errors, Model model) {
        forms.fill(who, form.clientOrNone(), model);
        if (!errors.hasErrors()) {
            form.tidy();
        }
    }

    private ContactReportDetails prepare(
            SignedIn who, ContactReportId id, ContactReportForm form, BindingResult errors, Model model) {
        ContactReportDetails report = forms.about(who, id, model);
        if (!report.client().equals(form.clientOrNone())) {
            throw new NotFound();
        }
        if (!errors.hasErrors()) {
            form.tidy();
        }
        return report;
    }

    static String home(ContactReportId id) {
        return "/contact-reports/" + id.value();
    }
}
