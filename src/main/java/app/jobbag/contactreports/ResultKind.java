package app.jobbag.contactreports;

import app.jobbag.kernel.Worded;

/** What an instruction has become. */
@Worded("instructions.result.")
public enum ResultKind {
    ACTION_ITEM,
    WORK_ORDER,
    CHANGE_ORDER
}
