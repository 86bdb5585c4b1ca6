package app.jobbag.calls.web;

import app.jobbag.calls.CallLog;
import app.jobbag.clients.ClientId;
import app.jobbag.contactreports.ContactReportId;
import app.jobbag.contactreports.Outcome;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calls of the day: whom, why and when; logged, skipped, taken back. */
@Controller
class CallsController {
    private static final String HOME = "/calls";

    private final CallsPage page;
    private final CallLog log;

    CallsController(CallsPage page, CallLog log) {
        this.page = page;
        this.log = log;
    }

    @GetMapping(HOME)
    @Requires(Action.CALL_LIST)
    String index(SignedIn who, @RequestParam(required = false) @Nullable PersonId person, Model model) {
        page.day(who, person, model);
        return "calls/index";
    }

    /** Talked to somebody: on to its report. */
    @PostMapping("/calls/{client}/outcome")
    @Requires(Action.CALL_LIST)
    String create(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") CallForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.form(who, client, model);
        if (errors.hasErrors()) {
            return post.form("calls/log", errors).saving(() -> false).to(HOME, "calls.log.done");
        }
        boolean talked = form.getOutcome() == Outcome.TALKED;
        return post.action()
                .doing(() -> log.log(who, client, form.said()))
                .undoneAt(undo(client))
                .to(id -> talked ? report(id) : HOME, HOME, talked ? "calls.log.talked" : "calls.log.done");
    }

    @PostMapping("/calls/{client}/skipping")
    @Requires(Action.CALL_LIST)
    String skip(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") SkipForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.form(who, client, model);
        if (errors.hasErrors()) {
            return post.form("calls/skip", errors).saving(() -> false).to(HOME, "calls.skip.done");
        }
        LocalDate day = Objects.requireNonNull(form.getDay());
        return post.action()
                .doing(() -> log.skip(who, client, day, form.getReason()))
                .undoneAt(undo(client))
                .to(HOME, "calls.skip.done");
    }

    @PostMapping("/calls/{client}/undoing")
    @Requires(Action.CALL_LIST)
    String destroy(SignedIn who, @PathVariable ClientId client, Post post) {
        return post.action()
                .doing(() -> log.takeBack(who, client, page.takenBack()))
                .to(HOME, "calls.undo.done");
    }

    private static String report(ContactReportId id) {
        return "/contact-reports/" + id.value() + "/edit";
    }

    private static String undo(ClientId client) {
        return "/calls/" + client.value() + "/undoing";
    }
}
