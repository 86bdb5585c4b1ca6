package app.jobbag.meetings;

import app.jobbag.kernel.Worded;

/** What a meeting is for, and whether people of the client take part. */
@Worded("meetings.kind.")
public enum MeetingKind {
    CLIENT,
    INTERNAL,
    PREPARATION,
    PRESENTATION,
    REVIEW,
    HOSPITALITY;

    public boolean needsClient() {
        return switch (this) {
            case CLIENT, PRESENTATION, HOSPITALITY -> true;
            case INTERNAL, PREPARATION, REVIEW -> false;
        };
    }

    /** Among ourselves: its minutes never leave the agency. */
    public boolean isInternal() {
        return switch (this) {
            case INTERNAL, PREPARATION -> true;
            case CLIENT, PRESENTATION, REVIEW, HOSPITALITY -> false;
        };
    }
}
