package app.jobbag.deliverables.proofs;

import app.jobbag.deliverables.DeliverableId;
import app.jobbag.staff.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mark as it is stored and as pages show it. */
public record MarkDetails(
        UUID id,
        UUID clientId,
        UUID deliverableId,
        int versionNumber,
        int version,
        int number,
        int page,
        @Nullable BigDecimal spotX,
        @Nullable BigDecimal spotY,
        @Nullable BigDecimal spotW,
        @Nullable BigDecimal spotH,
        @Nullable Integer atSecond,
        String words,
        MarkState state,
        @Nullable UUID madeBy,
        @Nullable UUID madeByContact,
        String madeByName,
        Instant madeAt,
        @Nullable Instant settledAt,
        @Nullable String settledByName,
        @Nullable Instant sentBackAt,
        @Nullable UUID copiedFrom,
        @Nullable Integer copiedNumber,
        List<MarkAnswer> answers) {
    /** From this number on they are a client's, see {@link ClientMarks#give}. */
    private static final int CLIENTS = 1000;

    public MarkDetails {
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    /** Set by the client in its portal. */
    public boolean isOfClient() {
        return madeByContact != null;
    }

    /** What people call it: the client's are counted by themselves, and have a letter. */
    public String label() {
        return label(number);
    }

    public @Nullable String copied() {
        return copiedNumber == null ? null : label(copiedNumber);
    }

    private static String label(int number) {
        return number > CLIENTS ? "C" + number % CLIENTS : String.valueOf(number);
    }

    public MarkId key() {
        return new MarkId(id);
    }

    public DeliverableId deliverable() {
        return new DeliverableId(deliverableId);
    }

    public boolean isOpen() {
        return state == MarkState.OPEN;
    }

    public boolean isPlaced() {
        return spotX != null;
    }

    public boolean isArea() {
        return isPlaced() && !spot().isPoint();
    }

    /** Where it is; to be asked of a placed one only. */
    public Spot spot() {
        return new Spot(
                Objects.requireNonNull(spotX),
                Objects.requireNonNull(spotY),
                Objects.requireNonNull(spotW),
                Objects.requireNonNull(spotH));
    }

    /** Left, top, width, height in hundredths of the page, as they are typed. */
    public List<BigDecimal> percents() {
        Spot spot = spot();
        return List.of(Spot.percent(spot.x()), Spot.percent(spot.y()), Spot.percent(spot.w()), Spot.percent(spot.h()));
    }

    public String moment() {
        return atSecond == null ? "" : new Moment(atSecond).text();
    }

    /** Whoever set it changes it or takes it back, as long as nobody has answered and it went nowhere. */
    public boolean mayBeChangedBy(PersonId person) {
        return isOpen() && person.value().equals(madeBy) && answers.isEmpty() && sentBackAt == null;
    }

    MarkDraft draft() {
        return new MarkDraft(page, isPlaced() ? spot() : null, atSecond == null ? null : new Moment(atSecond), words);
    }
}
