package app.jobbag.ui;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The colour of a state, the same everywhere; the word and the shape say it too. */
@Component("tones")
public class Tones {
    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("ACTIVE", "good"),
            Map.entry("PAUSED", "warn"),
            Map.entry("ENDED", "muted"),
            Map.entry("PROSPECT", "info"),
            Map.entry("DORMANT", "muted"),
            Map.entry("ARCHIVED", "muted"),
            Map.entry("DRAFT", "muted"),
            Map.entry("PLANNED", "info"),
            Map.entry("HELD", "good"),
            Map.entry("FINISHED", "good"),
            Map.entry("LATE", "bad"),
            Map.entry("CONVERTED", "good"),
            Map.entry("INSTRUCTION", "warn"),
            Map.entry("DECISION", "good"),
            Map.entry("OUR_DUTY", "info"),
            Map.entry("CIRCULATED", "good"),
            Map.entry("SUBMITTED", "info"),
            Map.entry("APPROVED", "good"),
            Map.entry("RETURNED", "bad"),
            Map.entry("ISSUED", "info"),
            Map.entry("IN_PROGRESS", "info"),
            Map.entry("DELIVERED", "good"),
            Map.entry("CLOSED", "good"),
            Map.entry("ON_HOLD", "warn"),
            Map.entry("CANCELLED", "muted"),
            Map.entry("OPEN", "warn"),
            Map.entry("TRACED", "good"),
            Map.entry("DONE", "good"),
            Map.entry("OVERDUE", "bad"),
            Map.entry("PUT_OFF", "muted"),
            Map.entry("WAITING", "muted"),
            Map.entry("ASKED", "waiting"),
            Map.entry("SIGNED", "good"),
            Map.entry("SIGNED_WITH_REMARKS", "good"),
            Map.entry("REFUSED", "bad"),
            Map.entry("SILENT", "good"),
            Map.entry("CONFIRMED", "good"),
            Map.entry("WITH_REMARKS", "good"),
            Map.entry("BY_SILENCE", "good"),
            Map.entry("REPLACED", "muted"),
            Map.entry("LAPSED", "good"),
            Map.entry("DISPUTED", "bad"),
            Map.entry("SENT_BACK", "bad"),
            Map.entry("WITHDRAWN", "muted"),
            Map.entry("OUTLINE_SENT", "info"),
            Map.entry("PREPARED", "info"),
            Map.entry("PRESENTED", "waiting"),
            Map.entry("WON", "good"),
            Map.entry("LOST", "bad"),
            Map.entry("WITH_CLIENT", "waiting"),
            Map.entry("IN_SIGNING", "waiting"),
            Map.entry("ON_PAPER", "warn"),
            Map.entry("INTERNAL", "info"),
            Map.entry("REQUESTED", "info"),
            Map.entry("ACCEPTED", "good"),
            Map.entry("TENTATIVE", "warn"),
            Map.entry("DECLINED", "bad"),
            Map.entry("INVOICED", "good"),
            Map.entry("PARTLY_PAID", "warn"),
            Map.entry("DUE", "warn"),
            Map.entry("PAID", "good"),
            Map.entry("QUOTED", "good"),
            Map.entry("DECIDED", "good"),
            Map.entry("CREDITED", "muted"),
            Map.entry("QUEUED", "info"),
            Map.entry("SENDING", "info"),
            Map.entry("SENT", "good"),
            Map.entry("KEPT", "muted"),
            Map.entry("FAILED", "bad"),
            Map.entry("TO_APPROVE", "warn"),
            Map.entry("OVER", "warn"),
            Map.entry("UNKNOWN", "warn"),
            Map.entry("GREEN", "good"),
            Map.entry("AMBER", "warn"),
            Map.entry("RED", "bad"),
            Map.entry("PROPOSED", "warn"),
            Map.entry("IN_FORCE", "good"),
            Map.entry("BOOKED", "good"),
            Map.entry("PENDING", "info"),
            Map.entry("VALID", "good"),
            Map.entry("INVALID", "bad"),
            Map.entry("RELEASED", "warn"),
            Map.entry("STOPPED", "bad"));

    public static String of(Object state) {
        return TONES.getOrDefault(String.valueOf(state), "muted");
    }

    /** For templates: {@code ${tones.tone(status)}}. */
    public String tone(Object state) {
        return of(state);
    }
}
