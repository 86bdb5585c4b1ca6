package app.jobbag.contactreports;

import app.jobbag.kernel.Worded;
import java.util.UUID;

/** What an instruction has become, or is the same as. */
@Worded("instructions.result.")
public enum ResultKind {
    ACTION_ITEM,
    WORK_ORDER,
    CHANGE_ORDER,
    /** An earlier one, of which it is a duplicate. */
    INSTRUCTION;

    /** Where one of the kind stands. */
    String address(UUID id) {
        return switch (this) {
            case ACTION_ITEM -> "/action-items/" + id;
            case WORK_ORDER -> "/workorders/" + id;
            case CHANGE_ORDER -> "/change-orders/" + id;
            case INSTRUCTION -> "/instructions/" + id;
        };
    }
}
