package app.jobbag.contactreports;

import app.jobbag.kernel.Worded;

/** How an instruction came. */
@Worded("instructions.way.")
public enum InstructionWay {
    CALL,
    VISIT,
    MESSAGE,
    HOSPITALITY,
    MEETING;

    static InstructionWay of(ContactKind kind) {
        return switch (kind) {
            case CALL -> CALL;
            case VISIT -> VISIT;
            case MESSAGE -> MESSAGE;
            case HOSPITALITY -> HOSPITALITY;
        };
    }
}
