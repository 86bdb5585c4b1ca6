package app.jobbag.meetings.web;

import app.jobbag.kernel.NotFound;
import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.MeetingAround;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.MeetingQueries;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.meetings.live.Carried;
import app.jobbag.meetings.live.CarryOver;
import app.jobbag.meetings.live.LineId;
import app.jobbag.meetings.live.LineKind;
import app.jobbag.meetings.live.LiveLine;
import app.jobbag.meetings.live.LiveNews;
import app.jobbag.meetings.live.LiveNotes;
import app.jobbag.meetings.live.MeantOwners;
import app.jobbag.meetings.live.Outcome;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the live page together, and what is new on it. */
@Component
class LivePage {
    private final LiveNotes notes;
    private final MeetingPlanning planning;
    private final MeetingQueries queries;
    private final Rolls rolls;
    private final Behind behind;

    LivePage(LiveNotes notes, MeetingPlanning planning, MeetingQueries queries, Rolls rolls, Behind behind) {
        this.notes = notes;
        this.planning = planning;
        this.queries = queries;
        this.rolls = rolls;
        this.behind = behind;
    }

    /** Rights, words and the time of day. */
    @Component("liveBehind")
    record Behind(AccessPolicy policy, Options options, CarryOver carryOver, Clock clock) {}

    @Transactional(readOnly = true)
    public LiveTable show(SignedIn who, MeetingId id, Model model) {
        Later<MeetingAround> around = queries.around(id);
        MeetingDetails meeting = planning.show(who, id);
        Later<Roll> roll = rolls.of(meeting.client());
        Later<List<Carried>> carried = behind.carryOver().of(meeting);
        LiveNews news = notes.since(who, id, 0);
        LiveTable table = fill(who, meeting, news, model);
        model.addAttribute("around", around.get());
        model.addAttribute("carried", carried.get());
        model.addAttribute(
                "today",
                LocalDate.ofInstant(
                        behind.clock().instant(), meeting.plan().when().zone()));
        model.addAttribute("roll", roll.get());
        model.addAttribute("kinds", LineKind.values());
        model.addAttribute("meant", MeantOwners.of(who, meeting, roll.get(), news.lines()));
        return table;
    }

    /** What came after that number; the meeting's people only where somebody must be asked about. */
    @Transactional(readOnly = true)
    public boolean news(SignedIn who, MeetingId id, long since, List<Outcome> outcomes, Model model) {
        LiveNews news = notes.since(who, id, since);
        if (news.last() == since && outcomes.isEmpty()) {
            return false;
        }
        MeetingDetails meeting = planning.show(who, id);
        boolean unclear = news.lines().stream().anyMatch(LiveLine::isOwnerUnclear);
        Map<?, List<Attendee>> meant = unclear
                ? MeantOwners.of(who, meeting, rolls.of(meeting.client()).get(), news.lines())
                : Map.of();
        fill(who, meeting, news, model);
        model.addAttribute("meant", meant);
        model.addAttribute("outcomes", outcomes);
        return true;
    }

    /** One line, on a page of its own to be changed. */
    @Transactional(readOnly = true)
    public LiveLine line(SignedIn who, MeetingId id, LineId line, Model model) {
        MeetingDetails meeting = planning.open(who, id);
        Later<Roll> roll = rolls.of(meeting.client());
        LiveNews news = notes.since(who, id, 0);
        LiveLine found = news.lines().stream()
                .filter(each -> each.id().equals(line.value()))
                .findFirst()
                .orElseThrow(NotFound::new);
        fill(who, meeting, news, model);
        model.addAttribute("line", found);
        model.addAttribute("kindOptions", behind.options().of(LineKind.values(), "live.kind."));
        model.addAttribute(
                "owners",
                Options.from(roll.get().invitable(), each -> each.party().toString(), Attendee::label));
        return found;
    }

    private LiveTable fill(SignedIn who, MeetingDetails meeting, LiveNews news, Model model) {
        Instant now = behind.clock().instant();
        model.addAttribute("meeting", meeting);
        model.addAttribute("news", news);
        LiveTable table = LiveTable.of(meeting, news, now);
        model.addAttribute("table", table);
        model.addAttribute("viewer", who.id().value());
        model.addAttribute("zone", who.zone());
        model.addAttribute(
                "write",
                !news.fixed() && !meeting.isCancelled() && behind.policy().permits(who, Action.MEETING_WRITE, meeting));
        return table;
    }
}
