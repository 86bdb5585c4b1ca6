package app.jobbag.quotations;

import app.jobbag.suppliers.SupplierId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A request for quotation as it is written.
 *
 * @param title what suppliers read as the job's name: no client's
 */
public record RequestDraft(
        String title, String note, AnswerBy answerBy, List<WantedLine> lines, Set<SupplierId> suppliers) {
    public RequestDraft {
        title = title.strip();
        note = note.strip();
        lines = List.copyOf(lines);
        suppliers = new LinkedHashSet<>(suppliers);
    }

    /** By when suppliers are asked to answer, as people there say it. */
    public record AnswerBy(LocalDateTime at, ZoneId zone) {
        public Instant instant() {
            return at.atZone(zone).toInstant();
        }
    }
}
