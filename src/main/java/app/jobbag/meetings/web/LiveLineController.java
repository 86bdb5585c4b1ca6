package app.jobbag.meetings.web;

import app.jobbag.kernel.Ids;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.live.LineId;
import app.jobbag.meetings.live.LiveChange;
import app.jobbag.meetings.live.LiveLine;
import app.jobbag.meetings.live.LiveNotes;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One line of live notes: edit, update, destroy; without a script, or where an action item's words were not clear. */
@Controller
class LiveLineController {
    private final LiveNotes notes;
    private final LivePage page;

    LiveLineController(LiveNotes notes, LivePage page) {
        this.notes = notes;
        this.page = page;
    }

    @GetMapping("/meetings/{id}/live/lines/{line}/edit")
    @Requires(Action.MEETING_WRITE)
    String edit(SignedIn who, @PathVariable MeetingId id, @PathVariable LineId line, Model model) {
        model.addAttribute("form", ChangedLineForm.of(page.line(who, id, line, model)));
        return "meetings/live-line";
    }

    @PostMapping("/meetings/{id}/live/lines/{line}")
    @Requires(Action.MEETING_WRITE)
    String update(
            SignedIn who,
            @PathVariable MeetingId id,
            @PathVariable LineId line,
            @Valid @ModelAttribute("form") ChangedLineForm form,
            BindingResult errors,
            Post post,
            Model model) {
        LiveLine before = page.line(who, id, line, model);
        return post.form("meetings/live-line", errors)
                .saving(() -> save(who, id, before, form))
                .orConflict(() -> ChangedLineForm.of(page.line(who, id, line, new ExtendedModelMap())))
                .to(home(id), "live.edit.done");
    }

    @PostMapping("/meetings/{id}/live/lines/{line}/removal")
    @Requires(Action.MEETING_WRITE)
    String destroy(
            SignedIn who,
            @PathVariable MeetingId id,
            @PathVariable LineId line,
            @RequestParam int version,
            Post post,
            Model model) {
        page.line(who, id, line, model);
        return post.action()
                .doing(() -> notes.apply(who, id, LiveChange.remove(Ids.next(), line.value(), version)))
                .to(home(id), "live.remove.done");
    }

    private void save(SignedIn who, MeetingId id, LiveLine before, ChangedLineForm form) {
        UUID line = before.id();
        notes.apply(who, id, LiveChange.edit(Ids.next(), line, form.kindOrNote(), form.getText(), form.getVersion()));
        if (!form.getTopic().equals(before.topic())) {
            notes.apply(who, id, LiveChange.move(Ids.next(), line, form.getTopic(), null));
        }
        ChangedLineForm known = ChangedLineForm.of(before);
        boolean another = !form.getOwner().isEmpty() && !form.getOwner().equals(known.getOwner());
        boolean otherDay = form.getDue() != null && !form.getDue().equals(known.getDue());
        if (another || otherDay) {
            notes.apply(
                    who,
                    id,
                    LiveChange.own(
                            Ids.next(), line, another ? form.getOwner() : null, otherDay ? form.getDue() : null));
        }
    }

    private static String home(MeetingId id) {
        return "/meetings/" + id.value() + "/live";
    }
}
