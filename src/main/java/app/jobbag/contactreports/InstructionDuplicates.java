package app.jobbag.contactreports;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a client asks for twice is linked to what was asked for, or ordered, before: it waits no longer. */
@Service
@Transactional
public class InstructionDuplicates {
    private final InstructionRows rows;
    private final InstructionFiles files;
    private final InstructionRequests requests;
    private final LikelyDuplicates likely;

    InstructionDuplicates(
            InstructionRows rows, InstructionFiles files, InstructionRequests requests, LikelyDuplicates likely) {
        this.rows = rows;
        this.files = files;
        this.requests = requests;
        this.likely = likely;
    }

    /**
     * @param called what it is the same as: one of the likely ones, or a number
     * @throws Refused at the number when its client has nothing called so
     */
    public void link(SignedIn who, InstructionId id, int version, String called) {
        Instruction instruction = files.find(who, Action.MEETING_WRITE, id);
        SameAs same = standing(id, called);
        boolean asked = instruction.state() == InstructionState.ASKED;
        instruction.sameAs(same, who.id(), files.now(), version);
        if (asked) {
            requests.takeBack(who, id, same.title());
        }
        files.note(instruction, "duplicate", Changes.none().with("same", null, same.title()), null);
    }

    /** It is something of its own after all. */
    public void separate(SignedIn who, InstructionId id, int version) {
        Instruction instruction = files.find(who, Action.MEETING_WRITE, id);
        instruction.apart(version);
        files.note(instruction, "separated");
    }

    /** What it was the same as is gone: each is something of its own again. */
    void separateFrom(InstructionId gone) {
        for (Instruction each : rows.findByStateAndResultId(InstructionState.DUPLICATE, gone.value())) {
            each.apart(each.version());
            files.note(each, "separated");
        }
    }

    /** Found again with both held, so that two are never each the same as the other. */
    private SameAs standing(InstructionId id, String called) {
        SameAs same = likely.find(id, called).orElseThrow(InstructionDuplicates::unknown);
        if (same.kind() != ResultKind.INSTRUCTION) {
            return same;
        }
        if (rows.findByIdInOrderById(List.of(id.value(), same.id())).stream()
                .anyMatch(each -> !each.id().equals(id) && each.isDuplicate())) {
            throw unknown();
        }
        return same;
    }

    private static Refused unknown() {
        return new Refused("instructions.unknown").at("number");
    }
}
