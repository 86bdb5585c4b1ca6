package app.jobbag.portal.web;

import app.jobbag.kernel.Bookmark;
import app.jobbag.meetings.MinutesReceived;
import app.jobbag.signoffs.PortalItem;
import app.jobbag.weekly.WeeklyReceived;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Something to read: a weekly report, minutes that were sent to the contact, or a document that the contact was asked about. */
record ReadingRow(
        @Nullable MinutesReceived minutes,
        @Nullable PortalItem item,
        @Nullable WeeklyReceived report,
        Bookmark place) {
    static final Comparator<ReadingRow> NEWEST_FIRST = Comparator.comparing(
                    (ReadingRow row) -> row.place().at())
            .thenComparing(row -> row.place().id().toString())
            .reversed();

    static ReadingRow of(MinutesReceived minutes) {
        return new ReadingRow(minutes, null, null, minutes.place());
    }

    static ReadingRow of(PortalItem item) {
        return new ReadingRow(null, item, null, item.place());
    }

    static ReadingRow of(WeeklyReceived report) {
        return new ReadingRow(null, null, report, report.place());
    }

    public Instant at() {
        return place.at();
    }
}
