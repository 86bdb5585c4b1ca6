package app.jobbag.portal.web;

import app.jobbag.kernel.Bookmark;
import app.jobbag.meetings.MinutesReceived;
import app.jobbag.signoffs.PortalItem;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Something to read: minutes that were sent to the contact, or a document that the contact was asked about. */
record ReadingRow(
        @Nullable MinutesReceived minutes, @Nullable PortalItem item, Bookmark place) {
    static final Comparator<ReadingRow> NEWEST_FIRST = Comparator.comparing(
                    (ReadingRow row) -> row.place().at())
            .thenComparing(row -> row.place().id().toString())
            .reversed();

    static ReadingRow of(MinutesReceived minutes) {
        return new ReadingRow(minutes, null, minutes.place());
    }

    static ReadingRow of(PortalItem item) {
        return new ReadingRow(null, item, item.place());
    }

    public Instant at() {
        return place.at();
    }
}
