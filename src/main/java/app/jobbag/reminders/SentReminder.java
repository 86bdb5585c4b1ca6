package app.jobbag.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken: a message as it left, or a call and what came of it.
 *
 * @param mailState where the mail stands; null for a call
 * @param tries how often nobody answered
 */
public record SentReminder(
        UUID id,
        UUID clientId,
        String client,
        Way way,
        int step,
        LocalDate day,
        boolean byHand,
        String recipient,
        String title,
        String body,
        @Nullable UUID paperId,
        @Nullable String mailState,
        Instant sentAt,
        String sentByName,
        @Nullable LocalDate callOn,
        int tries,
        @Nullable String outcome,
        String note,
        @Nullable Instant settledAt,
        @Nullable String settledByName) {
    static final String SQL = """
            select r.*, coalesce(c.trading_names[1], c.legal_name) as client, o.state as mail_state
            from reminder r join client c on c.id = r.client_id left join outbox o on o.id = r.mail_id
            where %s order by r.sent_at desc, r.id desc limit 100""";

    public boolean isCall() {
        return way == Way.CALL;
    }

    public boolean isWaiting() {
        return isCall() && outcome == null;
    }

    public ReminderId reminder() {
        return new ReminderId(id);
    }
}
