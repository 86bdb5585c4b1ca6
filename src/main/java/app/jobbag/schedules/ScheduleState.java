package app.jobbag.schedules;

import static app.jobbag.schedules.ScheduleVerb.RECALL;
import static app.jobbag.schedules.ScheduleVerb.REVISE;
import static app.jobbag.schedules.ScheduleVerb.SEND;
import static app.jobbag.schedules.ScheduleVerb.SEND_BACK;
import static app.jobbag.schedules.ScheduleVerb.SIGN;
import static app.jobbag.schedules.ScheduleVerb.WRITE;

import app.jobbag.kernel.Worded;
import java.util.EnumSet;
import java.util.Set;

/** Where a schedule stands (SCH-2). */
@Worded("schedules.state.")
public enum ScheduleState {
    DRAFT,
    IN_SIGNING,
    SIGNED;

    public boolean allows(ScheduleVerb verb) {
        return verbs().contains(verb);
    }

    private Set<ScheduleVerb> verbs() {
        return switch (this) {
            case DRAFT -> EnumSet.of(WRITE, SEND);
            case IN_SIGNING -> EnumSet.of(RECALL, SIGN, SEND_BACK);
            case SIGNED -> EnumSet.of(REVISE);
        };
    }
}
