package app.jobbag.signoffs;

import app.jobbag.files.FileDetails;
import app.jobbag.files.FileRegister;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Absences;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agency's side of signing. Who may ask and who may act for a document is for the document's own module to require;
 * that only the signer whose turn it is can act is required here.
 */
@Service
@Transactional
public class Signing {
    private final SignatureRequests requests;
    private final Settlement settlement;
    private final SignerMail mail;
    private final Around around;

    /** What it asks besides. */
    @Component("signingAround")
    record Around(FileRegister files, Absences absences, DueDates dueDates, Clock clock) {}

    Signing(SignatureRequests requests, Settlement settlement, SignerMail mail, Around around) {
        this.requests = requests;
        this.settlement = settlement;
        this.mail = mail;
        this.around = around;
    }

    /** Freezes the document and asks the first signer, or all where they are asked at once. */
    public SignatureRequestId ask(RequestDraft draft) {
        return ask(draft, Pace.USUAL);
    }

    /** The same; each signer has so many working days to answer, once asked. */
    public SignatureRequestId ask(RequestDraft draft, Pace pace) {
        FileDetails file = around.files().find(draft.file()).orElseThrow(NotFound::new);
        SignatureRequest asked =
                new SignatureRequest(draft, file, around.clock().instant());
        around.dueDates().plan(asked, pace);
        RequestDetails request = requests.saveAndFlush(asked).details();
        request.waiting()
                .forEach(each -> mail.ask(
                        request, each, draft.signers().get(each.position() - 1).note()));
        return request.id();
    }

    /** A new version takes the document's place: its links die. */
    public void replace(SignatureRequestId id) {
        SignatureRequest request = lock(id);
        request.replace(around.clock().instant());
        mail.revokeLinks(request.details());
    }

    /** @throws Refused when it is not this person's turn, or the name is somebody else's */
    public void sign(SignedIn who, SignatureRequestId id, Statement statement) {
        SignatureRequest request = lock(id);
        Signer signer = turn(request, who, statement.version());
        TypedName.require(statement.typedName(), who.name());
        settlement.signed(request, signer, evidence(request, signer.details(), statement));
    }

    /** @throws Refused when it is not this person's turn */
    public void sendBack(SignedIn who, SignatureRequestId id, Refusal refusal) {
        SignatureRequest request = lock(id);
        Signer signer = turn(request, who, refusal.version());
        settlement.sentBack(request, signer, refusal, around.clock().instant());
    }

    /**
     * A fresh link for each contact who is asked and has not answered; their earlier ones die.
     *
     * @throws Refused when none is asked, or one of them was mailed within the hour
     */
    public void sendLinkAgain(SignatureRequestId id) {
        SignatureRequest request = lock(id);
        Instant now = around.clock().instant();
        List<Signer> contacts = request.signers().stream()
                .filter(each -> request.state() == RequestState.OPEN
                        && each.state() == SignerState.ASKED
                        && each.party() == Party.CLIENT)
                .toList();
        if (contacts.isEmpty()) {
            throw new Refused("signoffs.refused.notTheClientsTurn");
        }
        contacts.forEach(each -> each.refuseReminder(now));
        contacts.forEach(each -> {
            each.reminded(each.reminders(), now);
            mail.askAgain(request.details(), each.details());
        });
    }

    @Transactional(readOnly = true)
    public RequestDetails details(SignatureRequestId id) {
        return requests.findById(id.value()).orElseThrow(NotFound::new).details();
    }

    /** What was asked about that document, if anything was. */
    @Transactional(readOnly = true)
    public Optional<RequestDetails> about(Subject subject) {
        return requests.findByFrozenSubjectKindAndFrozenSubjectId(subject.kind(), subject.id())
                .map(SignatureRequest::details);
    }

    /** The person's own step, or that of somebody away; a deputy is noted as such. */
    private Signer turn(SignatureRequest request, SignedIn who, int seen) {
        UUID own = who.id().value();
        UUID whose = request.details()
                .turnOf(who.id(), around.absences().standsFor(who.id()))
                .map(SignerDetails::who)
                .orElse(own);
        Signer signer = settlement.turn(request, Party.AGENCY, whose, seen);
        if (!whose.equals(own)) {
            signer.standIn(new Deputy(own, who.name()));
        }
        return signer;
    }

    private Evidence evidence(SignatureRequest request, SignerDetails signer, Statement statement) {
        RequestDetails details = request.details();
        Deputy deputy = signer.deputy();
        return new Evidence(
                details.client(),
                details.id(),
                deputy == null ? signer : signer.by(deputy),
                statement.outcome(),
                statement.remarks(),
                details.sha256(),
                around.clock().instant(),
                statement.consent(),
                statement.typedName(),
                Method.SESSION,
                null,
                statement.device(),
                deputy == null ? null : new StandsFor(signer.who(), signer.name()),
                statement.drawn(),
                null);
    }

    private SignatureRequest lock(SignatureRequestId id) {
        return requests.lock(id.value()).orElseThrow(NotFound::new);
    }
}
