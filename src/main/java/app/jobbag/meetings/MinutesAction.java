package app.jobbag.meetings;

import app.jobbag.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the division of work; from circulation on the action item of that id lives on by itself. */
@Embeddable
record MinutesAction(
        UUID clientId,
        UUID itemId,
        String step,
        @Nullable UUID personId,
        @Nullable UUID contactId,
        String cooperation,
        @Nullable LocalDate due) {
    MinutesAction(UUID client, MinutesDraft.Step step, @Nullable UUID item) {
        this(
                client,
                item == null ? Ids.next() : item,
                step.text(),
                step.owner() == null ? null : step.owner().person(),
                step.owner() == null ? null : step.owner().contact(),
                step.cooperation(),
                step.due());
    }

    MinutesDraft.Step line() {
        return new MinutesDraft.Step(itemId, step, Party.of(personId, contactId), cooperation, due);
    }
}
