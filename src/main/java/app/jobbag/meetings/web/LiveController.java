package app.jobbag.meetings.web;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.live.LiveChange;
import app.jobbag.meetings.live.LiveNotes;
import app.jobbag.meetings.live.Outcome;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The page of a meeting while it is held: whole, what is new on it, and what is typed there, with a script or without. */
@Controller
class LiveController {
    private static final String NEWS = "meetings/_live :: news";
    private static final TypeReference<List<LiveChange>> CHANGES = new TypeReference<>() {};

    private final LiveNotes notes;
    private final LivePage page;
    private final JsonMapper json;

    LiveController(LiveNotes notes, LivePage page, JsonMapper json) {
        this.notes = notes;
        this.page = page;
        this.json = json;
    }

    @GetMapping("/meetings/{id}/live")
    @Requires(Action.MEETING_SEE)
    String show(SignedIn who, @PathVariable MeetingId id, Model model) {
        model.addAttribute("form", LineForm.at(page.show(who, id, model).topic()));
        return "meetings/live";
    }

    /** Asked every other second: mostly there is nothing. */
    @GetMapping("/meetings/{id}/live/lines")
    @Requires(Action.MEETING_SEE)
    ModelAndView index(
            SignedIn who, @PathVariable MeetingId id, @RequestParam(defaultValue = "0") int since, Model model) {
        boolean news = page.news(who, id, since, List.of(), model);
        ModelAndView answer = new ModelAndView(news ? NEWS : "meetings/_live :: nothing");
        answer.setStatus(news ? HttpStatus.OK : HttpStatus.NO_CONTENT);
        return answer;
    }

    /** From a script: what was typed since the last time, some of it perhaps not for the first time. */
    @PostMapping("/meetings/{id}/live/changes")
    @Requires(Action.MEETING_WRITE)
    String update(
            SignedIn who,
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "0") int since,
            @RequestBody(required = false) @Nullable String body,
            Model model) {
        List<Outcome> outcomes = notes.apply(who, id, changes(body));
        page.news(who, id, since, outcomes, model);
        return NEWS;
    }

    @PostMapping("/meetings/{id}/live/lines")
    @Requires(Action.MEETING_WRITE)
    String create(
            SignedIn who,
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") LineForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        LiveChange line = LiveChange.add(Ids.next(), Ids.next(), form.kindOrNote(), form.getTopic(), form.getText());
        return post.form("meetings/live", errors)
                .saving(() -> notes.apply(who, id, line))
                .to(home(id), "live.add.done");
    }

    /** The clock runs for another item. */
    @PostMapping("/meetings/{id}/live/clock")
    @Requires(Action.MEETING_WRITE)
    String start(SignedIn who, @PathVariable MeetingId id, @RequestParam String topic, Post post) {
        return post.action()
                .doing(() -> notes.apply(who, id, LiveChange.start(Ids.next(), topic)))
                .to(home(id), "live.clock.started");
    }

    @PostMapping("/meetings/{id}/live/pause")
    @Requires(Action.MEETING_WRITE)
    String pause(SignedIn who, @PathVariable MeetingId id, Post post) {
        return post.action()
                .doing(() -> notes.apply(who, id, LiveChange.pause(Ids.next())))
                .to(home(id), "live.clock.stopped");
    }

    private List<LiveChange> changes(@Nullable String body) {
        if (body == null || body.isBlank()) {
            return List.of();
        }
        try {
            List<LiveChange> sent = json.readValue(body, CHANGES);
            if (sent.stream().allMatch(LiveController::isWhole)) {
                return sent;
            }
        } catch (JacksonException notWhatOurScriptSends) {
            throw new Refused("ui.post.incomplete");
        }
        throw new Refused("ui.post.incomplete");
    }

    private static boolean isWhole(@Nullable LiveChange each) {
        return each != null && Objects.nonNull(each.id()) && Objects.nonNull(each.what());
    }

    private static String home(MeetingId id) {
        return "/meetings/" + id.value() + "/live";
    }
}
