package app.jobbag.today;

import java.util.Arrays;
import java.util.Optional;

/** Parts whose rows only tell something: there is nothing to do but to have seen it. */
public enum DeskNews {
    REMARKS("remarks"),
    MINUTES_REMARKS("minutesRemarks"),
    WEEKLY_COMMENTS("weeklyComments");

    private final String part;

    DeskNews(String part) {
        this.part = part;
    }

    String part() {
        return part;
    }

    static Optional<DeskNews> of(String part) {
        return Arrays.stream(values()).filter(each -> each.part.equals(part)).findFirst();
    }
}
