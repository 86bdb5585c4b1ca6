package app.jobbag.portal.web;

import app.jobbag.portal.PortalContact;
import app.jobbag.portal.WholePortal;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.ui.Post;
import app.jobbag.weekly.WeeklyForContacts;
import app.jobbag.weekly.WeeklyReportId;
import jakarta.validation.Valid;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A weekly report as the contact who got it reads, acknowledges and comments it (REP-2). */
@Controller
class WeeklyReportController {
    private static final String VIEW = "portal/report";

    private final WeeklyForContacts reports;
    private final PortalPapers papers;

    WeeklyReportController(WeeklyForContacts reports, PortalPapers papers) {
        this.reports = reports;
        this.papers = papers;
    }

    @GetMapping("/p/reports/{id}")
    @Requires(Action.PORTAL_SEE)
    @WholePortal
    String show(PortalContact who, @PathVariable WeeklyReportId id, Model model) {
        fill(who, id, model);
        model.addAttribute("form", new CommentForm());
        return VIEW;
    }

    @GetMapping("/p/reports/{id}/file")
    @Requires(Action.PORTAL_SEE)
    @WholePortal
    ResponseEntity<Resource> file(PortalContact who, @PathVariable WeeklyReportId id) {
        return papers.answer(reports.paper(who.contactId(), id));
    }

    @PostMapping("/p/reports/{id}/acknowledgement")
    @Requires(Action.PORTAL_SEE)
    @WholePortal
    String acknowledge(PortalContact who, @PathVariable WeeklyReportId id, Post post) {
        return post.action()
                .doing(() -> reports.acknowledge(who.contactId(), id))
                .to(home(id), "portal.reports.acknowledge.done");
    }

    @PostMapping("/p/reports/{id}/comments")
    @Requires(Action.PORTAL_SEE)
    @WholePortal
    String comment(
            PortalContact who,
            @PathVariable WeeklyReportId id,
            @Valid @ModelAttribute("form") CommentForm form,
            BindingResult errors,
            Post post,
            Model model) {
        fill(who, id, model);
        return post.form(VIEW, errors)
                .saving(() -> reports.comment(who.contactId(), id, form.getComment()))
                .to(home(id), "portal.reports.said");
    }

    private void fill(PortalContact who, WeeklyReportId id, Model model) {
        model.addAttribute("read", reports.read(who.contactId(), id));
    }

    private static String home(WeeklyReportId id) {
        return "/p/reports/" + id.value();
    }
}
