package app.jobbag.meetings.web;

import app.jobbag.kernel.NotFound;
import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.MeetingDraft.Invited;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.web.MeetingPage.Table;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A time for a meeting that is being planned: checked, sought or taken; the form comes back as it was typed. */
@Controller
class MeetingTimesController {
    private static final String FIND = "find";

    private final MeetingPlanning planning;
    private final MeetingFormPage forms;
    private final TimesPage times;

    MeetingTimesController(MeetingPlanning planning, MeetingFormPage forms, TimesPage times) {
        this.planning = planning;
        this.forms = forms;
        this.times = times;
    }

    @PostMapping(path = "/meetings", params = "_times")
    @Requires(Action.MEETING_WRITE)
    String ofNew(
            SignedIn who,
            @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            @RequestParam("_times") String wanted,
            Model model) {
        fill(who, form, wanted, null, model);
        return "meetings/new";
    }

    @PostMapping(path = "/meetings/{id}", params = "_times")
    @Requires(Action.MEETING_WRITE)
    String of(
            SignedIn who,
            @PathVariable MeetingId id,
            @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            @RequestParam("_times") String wanted,
            Model model) {
        if (!planning.open(who, id).client().equals(form.clientOrNone())) {
            throw new NotFound();
        }
        forms.hearers(id, model);
        fill(who, form, wanted, id, model);
        return "meetings/edit";
    }

    /** Only of those who could come at all: a number that somebody made up tells nothing. */
    private void fill(SignedIn who, MeetingForm form, String wanted, @Nullable MeetingId id, Model model) {
        Table table = forms.fill(who, form.clientOrNone(), model);
        Set<Party> known =
                table.roll().invitable().stream().map(Attendee::party).collect(Collectors.toSet());
        List<Invited> invited = form.invited().stream()
                .filter(each -> known.contains(each.party()))
                .toList();
        LocalDateTime slot = slot(wanted);
        if (slot != null) {
            form.getWhen().take(slot);
        }
        model.addAttribute("taken", slot != null);
        model.addAttribute(
                "times",
                wanted.equals(FIND)
                        ? times.find(table.client(), form, invited, id)
                        : times.check(table.client(), form, invited, id));
    }

    private static @Nullable LocalDateTime slot(String wanted) {
        try {
            return LocalDateTime.parse(wanted);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
