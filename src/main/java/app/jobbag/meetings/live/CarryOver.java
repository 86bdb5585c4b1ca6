package app.jobbag.meetings.live;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.meetings.ActionItems;
import app.jobbag.meetings.Evidence;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.OpenQuestions;
import app.jobbag.meetings.QuestionId;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.SignedIn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still open from the client's earlier meetings: offered for the agenda, and gone through at the next one. */
@Service
@Transactional
public class CarryOver {
    private static final int LONGEST_TOPIC = 300;

    private final MeetingPlanning planning;
    private final CarriedRows rows;
    private final ActionItems items;
    private final OpenQuestions questions;

    CarryOver(MeetingPlanning planning, CarriedRows rows, ActionItems items, OpenQuestions questions) {
        this.planning = planning;
        this.rows = rows;
        this.items = items;
        this.questions = questions;
    }

    /** Of a meeting that the person may see. What was said among ourselves is for our own meetings only. */
    public Later<List<Carried>> of(MeetingDetails meeting) {
        return rows.of(meeting);
    }

    /** @param words what shows that it is done */
    public void settle(SignedIn who, MeetingId id, ActionItemId item, Carried.Outcome outcome, String words) {
        MeetingDetails meeting = planning.open(who, id);
        require(meeting, item.value());
        if (outcome == Carried.Outcome.DONE) {
            items.finish(who, item, items.details(item).version(), Evidence.of(words));
        }
        rows.note(meeting, Carried.Kind.ACTION, item.value(), outcome, words, who);
    }

    /** @param words the answer */
    public void settle(SignedIn who, MeetingId id, QuestionId question, Carried.Outcome outcome, String words) {
        MeetingDetails meeting = planning.open(who, id);
        require(meeting, question.value());
        if (outcome == Carried.Outcome.DONE) {
            questions.answer(who, question, words);
        }
        rows.note(meeting, Carried.Kind.QUESTION, question.value(), outcome, words, who);
    }

    /**
     * Puts them behind what stands on the agenda.
     *
     * @param heading how an item of the agenda says that it is from last time
     * @throws Refused when none was chosen
     */
    public void toAgenda(
            SignedIn who, MeetingId id, int version, Collection<UUID> chosen, Function<Carried, String> heading) {
        MeetingDetails meeting = planning.open(who, id);
        if (chosen.isEmpty()) {
            throw new Refused("live.before.nothingChosen");
        }
        List<MeetingDraft.Topic> agenda = new ArrayList<>(meeting.plan().agenda());
        for (Carried each : of(meeting).get()) {
            String words = heading.apply(each);
            String text = words.substring(0, Math.min(LONGEST_TOPIC, words.length()));
            boolean there = agenda.stream().anyMatch(topic -> topic.text().equals(text));
            if (chosen.contains(each.id()) && !there) {
                agenda.add(new MeetingDraft.Topic(text, null, null));
            }
        }
        planning.change(who, id, version, meeting.plan().withAgenda(agenda));
    }

    private void require(MeetingDetails meeting, UUID id) {
        if (of(meeting).get().stream().noneMatch(each -> each.id().equals(id))) {
            throw new NotFound();
        }
    }
}
