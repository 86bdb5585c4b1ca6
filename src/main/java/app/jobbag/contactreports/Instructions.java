package app.jobbag.contactreports;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.meetings.ActionItems;
import app.jobbag.meetings.Agreement;
import app.jobbag.meetings.MinutesDraft;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an instruction: the client is asked, it is turned into work, or declined (CALL-2). */
@Service
@Transactional
public class Instructions {
    private final InstructionRows rows;
    private final InstructionFiles files;
    private final InstructionGuard guard;
    private final InstructionRequests requests;
    private final Ends ends;

    /** Where it ends. */
    @Component("instructionEnds")
    record Ends(InstructionAsk ask, InstructionMail mail, ActionItems items, Rolls rolls) {}

    Instructions(
            InstructionRows rows,
            InstructionFiles files,
            InstructionGuard guard,
            InstructionRequests requests,
            Ends ends) {
        this.rows = rows;
        this.files = files;
        this.guard = guard;
        this.requests = requests;
        this.ends = ends;
    }

    /**
     * Whoever asked for it gets a link as soon as its paper is printed.
     *
     * @throws Refused when it was asked already, another client is named, or the contact may not be mailed
     */
    public void ask(SignedIn who, InstructionId id, int version) {
        Instruction instruction = files.find(who, Action.MEETING_WRITE, id);
        guard.require(instruction);
        instruction.ask(version);
        ends.ask().freeze(who, instruction, files.now());
        files.note(instruction, "asked");
    }

    /** By hand, where the print came too late for it to happen by itself; a fresh link, where it has happened. */
    public void remind(SignedIn who, InstructionId id) {
        Instruction instruction = files.find(who, Action.MEETING_WRITE, id);
        if (instruction.state() != InstructionState.ASKED) {
            throw new Refused("instructions.notAsked");
        }
        requests.askOrRemind(id);
        files.note(instruction, "reminded");
    }

    /**
     * @param owner who of the agency does it
     * @throws Refused before the client has confirmed it
     */
    public ActionItemId turnIntoItem(SignedIn who, InstructionId id, PersonId owner, LocalDate due) {
        Instruction instruction = files.find(who, Action.MEETING_WRITE, id);
        Roll roll = ends.rolls().of(instruction.client()).get();
        if (!roll.mayCome(Party.of(owner))) {
            throw new Refused("meetings.stranger").at("owner");
        }
        UUID item = Ids.next();
        String text = instruction.draft().text();
        String step = text.substring(0, Math.min(1000, text.length()));
        instruction.become(ResultKind.ACTION_ITEM, item, step, who.id(), files.now());
        ends.items()
                .follow(
                        who,
                        Agreement.ofInstruction(
                                instruction.client(),
                                id.value(),
                                instruction.number(),
                                List.of(new MinutesDraft.Step(item, step, Party.of(owner), "", due))),
                        roll);
        files.note(instruction, "turnedIntoItem");
        return new ActionItemId(item);
    }

    /** Told by the work orders when one was drafted from it; they have asked whether the person may. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void turnedIntoOrder(SignedIn who, InstructionId id, UUID order, String title) {
        Instruction instruction = rows.findById(id.value()).orElseThrow(NotFound::new);
        instruction.become(ResultKind.WORK_ORDER, order, title, who.id(), files.now());
        files.note(instruction, "turnedIntoOrder", Changes.none().with("order", null, title), null);
    }

    /** Told by the change orders when one was drafted from it; they have asked whether the person may. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void turnedIntoChange(SignedIn who, InstructionId id, UUID change, String order) {
        Instruction instruction = rows.findById(id.value()).orElseThrow(NotFound::new);
        instruction.become(ResultKind.CHANGE_ORDER, change, order, who.id(), files.now());
        files.note(instruction, "turnedIntoChange", Changes.none().with("order", null, order), null);
    }

    /**
     * @param tell whether the contact hears the reason by mail
     * @throws Refused when the reason names another client and is to be told
     */
    public void decline(SignedIn who, InstructionId id, int version, String reason, boolean tell) {
        Instruction instruction = files.find(who, Action.MEETING_WRITE, id);
        boolean asked = instruction.state() == InstructionState.ASKED;
        instruction.decline(reason, who.id(), files.now(), version);
        if (tell) {
            guard.requireReason(instruction, reason);
        }
        if (asked) {
            requests.takeBack(who, id, reason);
        }
        if (tell) {
            ends.mail().tellDeclined(instruction, reason, who);
        }
        files.note(instruction, "declined", Changes.none(), reason);
    }

    /** For the modules above: what is in scope is found, without asking for rights of its own. */
    @Transactional(readOnly = true)
    public InstructionDraft draft(InstructionId id) {
        return rows.findById(id.value()).orElseThrow(NotFound::new).draft();
    }
}
