package app.jobbag.schedules;

import org.jspecify.annotations.Nullable;

/** Whose delay it is that a task ends later, and why: needed where it does (SCH-3). */
public record SlipDraft(@Nullable Side side, String why) {
    public static final SlipDraft NONE = new SlipDraft(null, "");
}
