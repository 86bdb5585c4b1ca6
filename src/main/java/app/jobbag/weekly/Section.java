package app.jobbag.weekly;

import java.util.List;

/** What a report tells, in the order in which it does where a client has no order of its own. */
public enum Section {
    DONE,
    RUNNING,
    NEXT,
    WAITING,
    DELAYS,
    ACTIONS,
    DECISIONS,
    QUESTIONS,
    INSTRUCTIONS,
    DEADLINES,
    MONEY;

    static final List<Section> ALL = List.of(values());
}
