package app.jobbag.contactreports.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.contactreports.ContactReportId;
import app.jobbag.contactreports.ContactReporting;
import app.jobbag.contactreports.ReportFinishing;
import app.jobbag.contactreports.ReportGuard;
import app.jobbag.contactreports.ReportQueries;
import app.jobbag.contactreports.ReportSending;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.ReasonForm;
import jakarta.validation.Valid;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How a contact report goes on: finished, corrected, discarded, sent to the client. */
@Controller
class ReportEndController {
    private final ContactReporting reporting;
    private final ReportFinishing finishing;
    private final ReportSending sending;
    private final ReportPage page;
    private final Doors doors;

    ReportEndController(
            ContactReporting reporting,
            ReportFinishing finishing,
            ReportSending sending,
            ReportPage page,
            Doors doors) {
        this.reporting = reporting;
        this.finishing = finishing;
        this.sending = sending;
        this.page = page;
        this.doors = doors;
    }

    /** What is read, and what lets pass. */
    @Component("reportDoors")
    record Doors(ReportQueries queries, ReportGuard guard) {}

    @PostMapping("/contact-reports/{id}/finishing")
    @Requires(Action.MEETING_WRITE)
    String finish(SignedIn who, @PathVariable ContactReportId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> finishing.finish(who, id, version))
                .to(ContactReportsController.home(id), "contactreports.finish.done");
    }

    @PostMapping("/contact-reports/{id}/correction")
    @Requires(Action.MEETING_WRITE)
    String correct(SignedIn who, @PathVariable ContactReportId id, Post post) {
        return post.action()
                .doing(() -> reporting.correct(who, id))
                .to(
                        next -> ContactReportsController.home(next) + "/edit",
                        ContactReportsController.home(id),
                        "contactreports.correct.done");
    }

    @GetMapping("/contact-reports/{id}/discarding/new")
    @Requires(Action.MEETING_WRITE)
    String newDiscarding(SignedIn who, @PathVariable ContactReportId id, Model model) {
        var report = doors.queries().open(who, id);
        model.addAttribute("report", report);
        model.addAttribute("form", ReasonForm.at(report.version()));
        return "contactreports/discard";
    }

    @PostMapping("/contact-reports/{id}/discarding")
    @Requires(Action.MEETING_WRITE)
    String discard(
            SignedIn who,
            @PathVariable ContactReportId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        model.addAttribute("report", doors.queries().open(who, id));
        return post.form("contactreports/discard", errors)
                .saving(() -> reporting.discard(who, id, form.getVersion(), form.getReason()))
                .orConflict(() -> ReasonForm.at(doors.queries().open(who, id).version()))
                .to(ContactReportsController.home(id), "contactreports.discard.done");
    }

    @PostMapping("/contact-reports/{id}/sending")
    @Requires(Action.MEETING_WRITE)
    String send(
            SignedIn who,
            @PathVariable ContactReportId id,
            @Valid @ModelAttribute("form") SendingForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        model.addAttribute("guardPass", new GuardPassForm());
        return post.form("contactreports/show", errors)
                .saving(() -> sending.send(who, id, form.getContacts()))
                .to(ContactReportsController.home(id), "contactreports.send.done");
    }

    @PostMapping("/contact-reports/{id}/guard-pass")
    @Requires(Action.GUARD_PASS)
    String pass(
            SignedIn who,
            @PathVariable ContactReportId id,
            @Valid @ModelAttribute("guardPass") GuardPassForm guardPass,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        model.addAttribute("form", new SendingForm());
        return post.form("contactreports/show", errors)
                .saving(() -> doors.guard().pass(who, id, guardPass.getReason()))
                .to(ContactReportsController.home(id), "clients.guard.pass.done");
    }
}
