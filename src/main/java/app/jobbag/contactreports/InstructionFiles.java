package app.jobbag.contactreports;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Instructions as their services take them in hand: found with leave for the action, changed with a note. */
@Component
class InstructionFiles {
    private final InstructionRows rows;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    InstructionFiles(InstructionRows rows, AccessPolicy policy, Trail trail, Clock clock) {
        this.rows = rows;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    void require(SignedIn who, Action action, Guarded object) {
        policy.require(who, action, object);
    }

    Instruction find(SignedIn who, Action action, InstructionId id) {
        Instruction instruction = rows.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(who, action, instruction);
        return instruction;
    }

    Instant now() {
        return clock.instant();
    }

    void note(Instruction instruction, String verb) {
        note(instruction, verb, Changes.none(), null);
    }

    void note(Instruction instruction, String verb, Changes changes, @Nullable String reason) {
        trail.note(TrailNote.of("instruction", instruction.id().value(), instruction.guardClient(), verb)
                .changing(changes)
                .because(reason));
    }
}
