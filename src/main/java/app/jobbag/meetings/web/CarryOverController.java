package app.jobbag.meetings.web;

import app.jobbag.kernel.Ids;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.QuestionId;
import app.jobbag.meetings.live.Carried;
import app.jobbag.meetings.live.CarryOver;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.TextCleaner;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What earlier meetings left open: put on the agenda, and gone through. */
@Controller
class CarryOverController {
    private static final int LONGEST = 1000;

    private final CarryOver carryOver;
    private final MessageSource texts;

    CarryOverController(CarryOver carryOver, MessageSource texts) {
        this.carryOver = carryOver;
        this.texts = texts;
    }

    @PostMapping("/meetings/{id}/carry-over")
    @Requires(Action.MEETING_WRITE)
    String create(
            SignedIn who,
            @PathVariable MeetingId id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<String> items,
            Post post) {
        return post.action()
                .doing(() -> carryOver.toAgenda(who, id, version, Ids.readAll(items), each -> heading(who, each)))
                .to("/meetings/" + id.value(), "live.before.onAgenda");
    }

    @PostMapping("/meetings/{id}/live/items/{item}/outcome")
    @Requires(Action.MEETING_WRITE)
    String update(
            SignedIn who,
            @PathVariable MeetingId id,
            @PathVariable ActionItemId item,
            @RequestParam Carried.Outcome outcome,
            @RequestParam(defaultValue = "") String words,
            Post post) {
        return post.action()
                .doing(() -> carryOver.settle(who, id, item, outcome, clean(words)))
                .to(home(id), "live.before.noted");
    }

    @PostMapping("/meetings/{id}/live/questions/{question}/outcome")
    @Requires(Action.MEETING_WRITE)
    String update(
            SignedIn who,
            @PathVariable MeetingId id,
            @PathVariable QuestionId question,
            @RequestParam Carried.Outcome outcome,
            @RequestParam(defaultValue = "") String words,
            Post post) {
        return post.action()
                .doing(() -> carryOver.settle(who, id, question, outcome, clean(words)))
                .to(home(id), "live.before.noted");
    }

    private String heading(SignedIn who, Carried each) {
        return texts.getMessage("live.before.topic", new Object[] {each.text()}, who.locale());
    }

    private static String clean(String words) {
        String cleaned = TextCleaner.clean(words);
        return cleaned.substring(0, Math.min(LONGEST, cleaned.length()));
    }

    private static String home(MeetingId id) {
        return "/meetings/" + id.value() + "/live";
    }
}
