package app.jobbag.files;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.Action;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A fixed document: first its HTML, then the PDF made of it, which takes the HTML's place for good. */
@Entity
class Paper implements Persistable<UUID> {

    /** How long the press that hears of it first has before the job looks after it. */
    private static final Duration HEAD_START = Duration.ofSeconds(30);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Id
    private UUID id;

    private UUID clientId;
    private String subjectKind;
    private UUID subjectId;
    private int revision;
    private String locale;
    private String title;
    private @Nullable String number;
    private String code;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private Action reader;

    private @Nullable String sourceHtml;

    @Embedded
    private @Nullable Enclosure enclosure;

    @Enumerated(EnumType.STRING)
    private PaperState state = PaperState.PENDING;

    private Instant requestedAt;
    private @Nullable Instant nextAttemptAt;
    private int failures;
    private @Nullable String failure;
    private @Nullable UUID fileId;
    private @Nullable String sha256;
    private @Nullable Instant readyAt;

    Paper(PaperDraft draft, Instant now) {
        this.id = Ids.next();
        this.clientId = draft.client().value();
        this.subjectKind = draft.subject().kind();
        this.subjectId = draft.subject().id();
        this.revision = draft.subject().revision();
        this.locale = draft.locale().toLanguageTag();
        this.title = draft.title();
        this.number = draft.number();
        this.code = FilingCode.of(id);
        this.audience = draft.access().audience();
        this.reader = draft.access().reader();
        this.enclosure = draft.enclosure();
        this.requestedAt = now;
        this.nextAttemptAt = now.plus(HEAD_START);
    }

    @SuppressWarnings("NullAway.Init")
    protected Paper() {}

    void freeze(String html) {
        if (sourceHtml != null || isReady()) {
            throw new IllegalStateException("paper " + id + " is fixed already");
        }
        sourceHtml = html;
    }

    /** Takes it for this long; when the worker dies, the next one finds it after that. */
    void take(Instant until) {
        nextAttemptAt = until;
    }

    void deliver(PaperPrint print) {
        if (isReady()) {
            throw new IllegalStateException("paper " + id + " is printed already");
        }
        state = PaperState.READY;
        fileId = print.file().value();
        sha256 = print.sha256();
        readyAt = print.at();
        sourceHtml = null;
        enclosure = null;
        nextAttemptAt = null;
        failure = null;
    }

    /** Tried again after a minute, two, four … an hour. */
    void fail(String reason, Instant now) {
        Duration pause = Duration.ofMinutes(1L << Math.min(failures, 6));
        state = PaperState.FAILED;
        failure = reason;
        failures++;
        nextAttemptAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** It is handed to the repository once; later changes are seen by themselves. */
    @Override
    public boolean isNew() {
        return true;
    }

    boolean isReady() {
        return state == PaperState.READY;
    }

    PaperId id() {
        return new PaperId(id);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    @Nullable
    String sourceHtml() {
        return sourceHtml;
    }

    Optional<Enclosure> enclosure() {
        return Optional.ofNullable(enclosure);
    }

    PaperHead head() {
        return new PaperHead(title, number, revision, locale, code);
    }

    /** Versions of one document differ by name, wherever somebody keeps them. */
    String fileName() {
        String version = revision > 1 ? " v" + revision : "";
        return FileName.clean(head().description().replace('/', '-') + version + ".pdf");
    }

    PaperDetails details() {
        PaperSubject subject = new PaperSubject(subjectKind, subjectId, revision);
        return new PaperDetails(
                id(), client(), subject, title, number, code, audience, reader, state, requestedAt, failure, print());
    }

    private @Nullable PaperPrint print() {
        return fileId == null || sha256 == null || readyAt == null
                ? null
                : new PaperPrint(new FileId(fileId), sha256, readyAt);
    }
}
