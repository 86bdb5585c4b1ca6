package app.jobbag.contactreports;

import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An instruction before the confidentiality guard: its words go back to the client, to be confirmed or declined (CONF-3). */
@Service
@Transactional
public class InstructionGuard {
    private final InstructionFiles files;
    private final ConfidentialityGuard guard;

    InstructionGuard(InstructionFiles files, ConfidentialityGuard guard) {
        this.files = files;
        this.guard = guard;
    }

    /** A page says early that it will look. */
    public void expect() {
        guard.expect();
    }

    /** Of an instruction that the person may see. */
    @Transactional(readOnly = true)
    public GuardReport look(InstructionDetails instruction) {
        return guard.look(outgoing(instruction.id(), instruction.text()));
    }

    /** A manager answers for exactly this text. */
    public void pass(SignedIn who, InstructionId id, String reason) {
        Instruction instruction = files.find(who, Action.MEETING_WRITE, id);
        guard.pass(who, outgoing(id, instruction.draft()), reason);
    }

    /** @throws app.jobbag.kernel.Refused when another client is named and nobody let it pass */
    void require(Instruction instruction) {
        guard.require(outgoing(instruction.id(), instruction.draft()));
    }

    /** The reason of a decline is kept nowhere before it leaves: it must name nobody. */
    void requireReason(Instruction instruction, String reason) {
        guard.require(Outgoing.of(
                        instruction.client(), "instruction", instruction.id().value())
                .with("instructions.field.text", instruction.draft().text())
                .with("instructions.field.reason", reason));
    }

    private static Outgoing outgoing(InstructionId id, InstructionDraft draft) {
        return Outgoing.of(draft.client(), "instruction", id.value())
                .with("instructions.field.text", draft.text())
                .with("instructions.field.job", draft.jobTitle());
    }
}
