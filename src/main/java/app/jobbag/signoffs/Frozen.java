package app.jobbag.signoffs;

import app.jobbag.files.FileDetails;
import app.jobbag.files.FileId;
import app.jobbag.files.PaperId;
import app.jobbag.staff.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of whom about which document: fixed from the moment of asking. */
@Embeddable
record Frozen(
        @Column(updatable = false) String subjectKind,
        @Column(updatable = false) UUID subjectId,
        @Column(updatable = false) String title,
        @Column(updatable = false) UUID fileId,
        @Column(updatable = false) String sha256,
        @Column(updatable = false) @Nullable UUID paperId,
        @Column(updatable = false) @Nullable UUID replacesId,

        @Column(updatable = false) @Enumerated(EnumType.STRING)
        Round round,

        @Column(updatable = false) @Enumerated(EnumType.STRING)
        Purpose purpose,

        @Column(updatable = false) @Nullable Instant objectionUntil,
        @Column(updatable = false) UUID askedBy,
        @Column(updatable = false) Instant createdAt) {
    static Frozen of(RequestDraft draft, FileDetails file, Instant now) {
        return new Frozen(
                draft.subject().kind(),
                draft.subject().id(),
                draft.title(),
                draft.file().value(),
                file.sha256(),
                draft.paper() == null ? null : draft.paper().value(),
                draft.replaces() == null ? null : draft.replaces().value(),
                draft.way().round(),
                draft.way().purpose(),
                draft.way().objectionUntil(),
                draft.askedBy().value(),
                now);
    }

    Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    FileId file() {
        return new FileId(fileId);
    }

    @Nullable
    PaperId paper() {
        return paperId == null ? null : new PaperId(paperId);
    }

    RequestDraft.Way way() {
        return new RequestDraft.Way(round, purpose, objectionUntil);
    }

    PersonId sender() {
        return new PersonId(askedBy);
    }

    boolean isInOrder() {
        return round == Round.IN_ORDER;
    }

    /** Whether the time to object is over, where there was one. */
    boolean hasRunOut(Instant now) {
        return objectionUntil != null && !now.isBefore(objectionUntil);
    }
}
