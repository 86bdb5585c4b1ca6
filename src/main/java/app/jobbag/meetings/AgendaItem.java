package app.jobbag.meetings;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a meeting's agenda. */
@Embeddable
record AgendaItem(
        UUID clientId,
        String text,
        @Nullable Integer minutes,
        @Nullable UUID personId,
        @Nullable UUID contactId) {
    AgendaItem(UUID client, MeetingDraft.Topic topic) {
        this(
                client,
                topic.text(),
                topic.minutes(),
                topic.lead() == null ? null : topic.lead().person(),
                topic.lead() == null ? null : topic.lead().contact());
    }

    MeetingDraft.Topic topic() {
        return new MeetingDraft.Topic(text, minutes, Party.of(personId, contactId));
    }
}
