package app.jobbag.collections;

import app.jobbag.kernel.Worded;

/** Which of what is open today is looked at. */
@Worded("collections.only.")
public enum ReceivablesOnly {
    ALL("true"),
    /** No step of the reminder ladder is taken yet. */
    UNREMINDED("m.step is null"),
    /** Reminded of before it was due, or on the day. */
    REMINDED_EARLY("m.step <= 0"),
    REMINDED_LATE("m.step > 0"),
    PROMISED("not m.promise_kept and m.promised_on >= cast(:day as date) - 1"),
    BROKEN("not m.promise_kept and m.promised_on < cast(:day as date) - 1"),
    DISPUTED("m.dispute_id is not null"),
    /** Of clients that were last seen above their credit limits. */
    OVER_LIMIT("exists (select from client_credit k where k.client_id = o.client_id and k.over_since is not null)"),
    HELD("m.held_until >= cast(:day as date)");

    private final String condition;

    ReceivablesOnly(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
