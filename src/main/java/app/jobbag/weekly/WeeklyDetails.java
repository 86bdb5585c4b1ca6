package app.jobbag.weekly;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.platform.calendar.IsoWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report as its pages show it. */
public record WeeklyDetails(
        WeeklyReportId id,
        ClientId client,
        int version,
        IsoWeek week,
        ZonedDateTime due,
        WeeklyState state,
        Colour colour,
        Colour colourBefore,
        String note,
        String opening,
        @Nullable ZonedDateTime planned,
        String held,
        List<Line> lines)
        implements Guarded {
    public WeeklyDetails {
        lines = List.copyOf(lines);
    }

    /** @param source the page it stands on; empty for what was written by hand */
    public record Line(UUID id, Section section, String source, String text, boolean hidden) {}

    public boolean isDraft() {
        return state == WeeklyState.DRAFT;
    }

    public boolean isSent() {
        return state == WeeklyState.SENT;
    }

    public boolean isLate(Instant now) {
        return !isSent() && now.isAfter(due.toInstant());
    }

    /** What nobody has to hide. */
    public List<Line> shown() {
        return lines.stream().filter(each -> !each.hidden()).toList();
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }
}
