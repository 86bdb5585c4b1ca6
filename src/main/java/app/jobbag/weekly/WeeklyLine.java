package app.jobbag.weekly;

import app.jobbag.kernel.Ids;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A line of a report: drawn from where it stands, or written by hand; its text may be another than what was drawn. */
@Embeddable
record WeeklyLine(
        UUID clientId,
        UUID lineId,
        @Enumerated(EnumType.STRING) Section section,
        String source,
        String drawn,
        String text,
        boolean hidden) {
    static final int LONGEST = 1000;

    static WeeklyLine drawn(UUID client, Fact fact, String words) {
        String text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return new WeeklyLine(client, Ids.next(), fact.section(), fact.source(), text, text, false);
    }

    static WeeklyLine written(UUID client, WeeklyText.Line line) {
        return new WeeklyLine(client, Ids.next(), line.section(), "", "", line.text(), line.hidden());
    }

    /** A line that no fact will bring again is kept as it is when the facts are drawn anew. */
    boolean isByHand() {
        return source.isEmpty();
    }

    boolean isEdited() {
        return !text.equals(drawn);
    }

    boolean tellsTheSame(WeeklyLine other) {
        return section == other.section && !source.isEmpty() && source.equals(other.source);
    }

    WeeklyLine saying(String words, boolean hide) {
        return new WeeklyLine(clientId, lineId, section, source, drawn, words, hide);
    }
}
