package app.jobbag.deliverables;

import app.jobbag.files.Audience;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.files.Received;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Changes;
import app.jobbag.signoffs.Refusal;
import app.jobbag.signoffs.RequestDraft;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.Statement;
import app.jobbag.signoffs.Subject;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a version from step to step; nothing goes to the client before every inner step has signed it (DEL-2). */
@Service
@Transactional
public class Routing {
    /** As signatures know a version. */
    public static final String SUBJECT = "deliverable_version";

    private final DeliverableBook book;
    private final Signatories signatories;
    private final FileRegister files;
    private final Signing signing;
    private final Clock clock;

    Routing(DeliverableBook book, Signatories signatories, FileRegister files, Signing signing, Clock clock) {
        this.book = book;
        this.signatories = signatories;
        this.files = files;
        this.signing = signing;
        this.clock = clock;
    }

    /** A new version: frozen, and on its way from the first step. The one before it is replaced, its links die. */
    public void upload(SignedIn who, DeliverableId id, int version, Received received, String note) {
        Deliverable deliverable = book.find(who, Action.DELIVERABLE_WRITE, id);
        deliverable.refuseVersion(version);
        DeliverableRegister.refuseIdle(book.order(deliverable.order()));
        FileId file = files.keep(deliverable.client(), received, Audience.CLIENT, Action.DELIVERABLE_SEE);
        deliverable.newest().ifPresent(replaced -> signing.replace(replaced.request()));
        deliverable.route(ask(who, deliverable, file, note), clock.instant());
        book.note(deliverable, "uploaded", Changes.none().with("version", null, deliverable.latest()), null);
    }

    public void sign(SignedIn who, DeliverableId id, Statement statement) {
        signing.sign(who, ownStep(who, id), statement);
    }

    public void sendBack(SignedIn who, DeliverableId id, Refusal refusal) {
        signing.sendBack(who, ownStep(who, id), refusal);
    }

    /** To everybody else the step does not exist; that it is this person's turn is asked by the request itself. */
    private SignatureRequestId ownStep(SignedIn who, DeliverableId id) {
        return request(book.findOwnStep(who, id));
    }

    private static SignatureRequestId request(Deliverable deliverable) {
        return deliverable.newest().orElseThrow(NotFound::new).request();
    }

    private Routed ask(SignedIn who, Deliverable deliverable, FileId file, String note) {
        UUID version = Ids.next();
        RequestDraft draft = new RequestDraft(
                        new Subject(SUBJECT, version),
                        deliverable.client(),
                        deliverable.title(),
                        file,
                        null,
                        RequestDraft.Way.STEPS,
                        who.id(),
                        signatories.of(deliverable))
                .replacing(deliverable.newest().map(DeliverableVersion::request).orElse(null));
        SignatureRequestId request = signing.ask(draft, deliverable.pace());
        return new Routed(version, file, request, who, note);
    }
}
