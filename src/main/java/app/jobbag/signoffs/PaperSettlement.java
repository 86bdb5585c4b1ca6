package app.jobbag.signoffs;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of a paper: once confirmed it answers like a contact by link does, and that one's links and codes die. */
@Component
class PaperSettlement {
    private final Settlement settlement;
    private final PaperBook book;
    private final Sheets sheets;
    private final Doors doors;
    private final Memory memory;

    /** The other ways to answer. */
    @Component("paperDoors")
    record Doors(LinkBook links, CodeBook codes) {
        void close(SignerId signer) {
            links.revoke(signer.value());
            codes.kill(signer.value());
        }
    }

    /** What stays of it, and the time. */
    @Component("paperMemory")
    record Memory(SigningSteps steps, Trail trail, Receipts receipts, SignerMail mail, Clock clock) {}

    PaperSettlement(Settlement settlement, PaperBook book, Sheets sheets, Doors doors, Memory memory) {
        this.settlement = settlement;
        this.book = book;
        this.sheets = sheets;
        this.doors = doors;
        this.memory = memory;
    }

    /** @throws Refused when the signer is not asked any more; the attempt stays in the history */
    Signer turn(SignatureRequest request, SignerId id) {
        SignerDetails signer = request.signers().stream()
                .filter(each -> each.id().equals(id.value()))
                .findFirst()
                .orElseThrow()
                .details();
        return settlement.turn(request, signer.party(), signer.who(), request.version());
    }

    void recorded(RequestDetails request, PaperAnswer answer) {
        note(request, answer, SigningStep.Kind.PAPER_RECORDED, answer.recordedBy(), null);
    }

    void confirm(SignedIn who, SignatureRequest request, PaperAnswer answer, Device device) {
        Signer signer = turn(request, answer.signer());
        RequestDetails details = request.details();
        Instant now = memory.clock().instant();
        book.settle(answer, PaperAnswerState.CONFIRMED, who, null, now);
        note(details, answer, SigningStep.Kind.PAPER_CONFIRMED, who.name(), null);
        if (answer.outcome().hasSigned()) {
            Evidence evidence = evidence(who, details, signer.details(), answer, device);
            SignatureDetails signature = settlement.signed(request, signer, evidence);
            memory.receipts().send(request.details(), signature);
        } else {
            String reason = Objects.requireNonNull(answer.remarks());
            settlement.sentBack(request, signer, new Refusal(request.version(), reason, device, true), now);
        }
        doors.close(answer.signer());
    }

    void reject(SignedIn who, RequestDetails request, PaperAnswer answer, String reason) {
        book.settle(
                answer, PaperAnswerState.REJECTED, who, reason, memory.clock().instant());
        note(request, answer, SigningStep.Kind.PAPER_REJECTED, who.name(), reason);
        memory.mail().tellPaperRejected(request, answer, who.name(), reason);
    }

    private Evidence evidence(
            SignedIn who, RequestDetails request, SignerDetails signer, PaperAnswer answer, Device device) {
        SigningSheet sheet = sheets.get(answer);
        return new Evidence(
                request.client(),
                request.id(),
                signer,
                answer.outcome(),
                answer.remarks(),
                request.sha256(),
                memory.clock().instant(),
                sheet.consent(),
                answer.writtenName(),
                Method.PAPER,
                null,
                device,
                null,
                null,
                new OnPaper(
                        answer.id().value(),
                        sheet.code(),
                        answer.dated(),
                        answer.sha256(),
                        answer.recorder(),
                        answer.recordedBy(),
                        who.id(),
                        who.name()));
    }

    private void note(
            RequestDetails request, PaperAnswer answer, SigningStep.Kind kind, String name, @Nullable String reason) {
        Instant now = memory.clock().instant();
        memory.steps().note(request.client().value(), answer.signer().value(), SigningStep.by(kind, now, name));
        String verb = switch (kind) {
            case PAPER_RECORDED -> "paperRecorded";
            case PAPER_CONFIRMED -> "paperConfirmed";
            case PAPER_REJECTED -> "paperRejected";
            default -> throw new IllegalArgumentException(kind + " is nothing about a paper");
        };
        memory.trail()
                .note(TrailNote.of(
                                "signature_request",
                                request.id().value(),
                                request.client().value(),
                                verb)
                        .because(reason));
    }
}
