package app.jobbag.meetings.web;

import app.jobbag.clients.ClientChoice;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.kernel.NotFound;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
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

/** Meetings: list, new, show, edit. */
@Controller
class MeetingsController {
    private final MeetingPlanning planning;
    private final MeetingPage page;
    private final MeetingFormPage forms;
    private final ClientQueries clients;
    private final Lists lists;

    MeetingsController(
            MeetingPlanning planning, MeetingPage page, MeetingFormPage forms, ClientQueries clients, Lists lists) {
        this.planning = planning;
        this.page = page;
        this.forms = forms;
        this.clients = clients;
        this.lists = lists;
    }

    @GetMapping("/meetings")
    @Requires(Action.MEETING_SEE)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(MeetingList.LIST, request));
        model.addAttribute("client", request.parameters().get("client"));
        return "meetings/index";
    }

    @GetMapping("/meetings.csv")
    @Requires(Action.MEETING_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(MeetingList.LIST, request, response);
    }

    /** First for which client; the people to choose from depend on it. */
    @GetMapping("/meetings/new")
    @Requires(Action.MEETING_WRITE)
    String newForm(
            SignedIn who,
            @RequestParam(required = false) @Nullable ClientId client,
            @RequestParam(required = false) @Nullable MeetingId follows,
            Model model) {
        if (follows != null) {
            forms.followUp(who, follows, model);
        } else if (client != null) {
            forms.blank(who, client, model);
        } else {
            model.addAttribute(
                    "clients",
                    Options.from(clients.choices(), each -> each.id().value().toString(), ClientChoice::name));
            return "meetings/choose";
        }
        return "meetings/new";
    }

    @PostMapping("/meetings")
    @Requires(Action.MEETING_WRITE)
    String create(
            SignedIn who,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Post post,
            Model model) {
        TopicRow.check(form.getAgenda(), errors);
        prepare(who, form, errors, model);
        return post.form("meetings/new", errors)
                .saving(() -> planning.plan(who, form.draft()))
                .to(id -> "/meetings/" + id.value(), "meetings.new.done");
    }

    @PostMapping(path = "/meetings", params = "_more")
    @Requires(Action.MEETING_WRITE)
    String moreRows(SignedIn who, @ModelAttribute("form") MeetingForm form, BindingResult errors, Model model) {
        prepare(who, form, errors, model);
        form.more();
        return "meetings/new";
    }

    @GetMapping("/meetings/{id}")
    @Requires(Action.MEETING_SEE)
    String show(SignedIn who, @PathVariable MeetingId id, Model model) {
        page.show(who, id, model);
        return "meetings/show";
    }

    @GetMapping("/meetings/{id}/edit")
    @Requires(Action.MEETING_WRITE)
    String edit(SignedIn who, @PathVariable MeetingId id, Model model) {
        forms.edit(who, id, model);
        return "meetings/edit";
    }

    @PostMapping("/meetings/{id}")
    @Requires(Action.MEETING_WRITE)
    String update(
            SignedIn who,
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Post post,
            Model model) {
        require(who, id, form, model);
        TopicRow.check(form.getAgenda(), errors);
        prepare(who, form, errors, model);
        return post.form("meetings/edit", errors)
                .saving(() -> planning.change(who, id, form.getVersion(), form.draft()))
                .orConflict(() -> forms.edit(who, id, new ExtendedModelMap()))
                .to("/meetings/" + id.value(), "meetings.edit.done");
    }

    @PostMapping(path = "/meetings/{id}", params = "_more")
    @Requires(Action.MEETING_WRITE)
    String moreRowsOf(
            SignedIn who,
            @PathVariable MeetingId id,
            @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Model model) {
        require(who, id, form, model);
        prepare(who, form, errors, model);
        form.more();
        return "meetings/edit";
    }

    /** The meeting that is changed, and of the client that the form was opened for. */
    private void require(SignedIn who, MeetingId id, MeetingForm form, Model model) {
        if (!planning.open(who, id).client().equals(form.clientOrNone())) {
            throw new NotFound();
        }
        forms.hearers(id, model);
    }

    private void prepare(SignedIn who, MeetingForm form, BindingResult errors, Model model) {
        forms.fill(who, form.clientOrNone(), model);
        if (!errors.hasErrors()) {
            form.tidy();
        }
    }
}
