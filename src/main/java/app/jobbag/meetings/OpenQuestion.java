package app.jobbag.meetings;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question that circulated minutes left open; lives on until it is answered. */
@Entity
class OpenQuestion implements Guarded {
    @Id
    private UUID id;

    private UUID clientId;

    @Version
    private int version;

    private UUID meetingId;
    private String minutesNumber;
    private String text;

    @Enumerated(EnumType.STRING)
    private QuestionState state = QuestionState.OPEN;

    private String answer = "";
    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    OpenQuestion(Minutes minutes, String number, String text, Instant now) {
        this.id = Ids.next();
        this.clientId = minutes.client().value();
        this.meetingId = minutes.meeting().value();
        this.minutesNumber = number;
        this.text = text;
        this.createdAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected OpenQuestion() {}

    void answer(String words, PersonId by, Instant now) {
        if (words.isBlank()) {
            throw new Refused("meetings.question.answerMissing").at("words");
        }
        refuseEnded();
        end(QuestionState.ANSWERED, by, now);
        answer = words;
    }

    /** A later version of the minutes no longer has it. */
    void drop(PersonId by, Instant now) {
        refuseEnded();
        end(QuestionState.DROPPED, by, now);
    }

    boolean isOpen() {
        return state == QuestionState.OPEN;
    }

    UUID id() {
        return id;
    }

    String text() {
        return text;
    }

    @Override
    public UUID guardClient() {
        return clientId;
    }

    private void refuseEnded() {
        if (state != QuestionState.OPEN) {
            throw new Refused("meetings.question.notOpen");
        }
    }

    private void end(QuestionState how, PersonId by, Instant now) {
        state = how;
        endedBy = by.value();
        endedAt = now;
    }
}
