package app.jobbag.schedules;

import app.jobbag.kernel.Worded;

/** By what a line is done without anybody saying so (SCH-3). */
@Worded("schedules.fact.")
public enum FactKind {
    DELIVERABLE,
    ACTION_ITEM;

    String column() {
        return switch (this) {
            case DELIVERABLE -> "deliverable_id";
            case ACTION_ITEM -> "action_item_id";
        };
    }
}
