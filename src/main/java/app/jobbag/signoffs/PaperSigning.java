package app.jobbag.signoffs;

import app.jobbag.clients.ClientRegister;
import app.jobbag.files.Audience;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.files.Received;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing on paper (SIG-3): a sheet is printed, what comes back is recorded against its code, and counts once a second person
 * of the agency has looked at the scan. Knows no kind of document, as {@link Signing}.
 */
@Service
@Transactional
public class PaperSigning {
    private static final Set<String> SCANS = Set.of("application/pdf", "image/png", "image/jpeg");

    private final SignatureRequests requests;
    private final Sheets sheets;
    private final PaperBook book;
    private final PaperSettlement settlement;
    private final Around around;

    /** What it asks besides. */
    @Component("paperSigningAround")
    record Around(
            AccessPolicy policy,
            FileRegister files,
            ClientRegister clients,
            RefusedAttempts attempts,
            PaperGuard guard,
            Clock clock) {}

    PaperSigning(SignatureRequests requests, Sheets sheets, PaperBook book, PaperSettlement settlement, Around around) {
        this.requests = requests;
        this.sheets = sheets;
        this.book = book;
        this.settlement = settlement;
        this.around = around;
    }

    /** @throws Refused when that contact is not asked any more */
    public void print(SignedIn who, SignerId signer) {
        SignatureRequest request = lock(who, signer);
        sheets.print(who, request.details(), settlement.turn(request, signer).details());
    }

    /** @throws Refused when the code is another's, the date impossible, the scan none, or something waits already */
    public void record(SignedIn who, SignerId id, PaperAnswerDraft draft, Received scan) {
        SignatureRequest request = lock(who, id);
        RequestDetails details = request.details();
        SignerDetails signer = signer(details, id);
        SigningSheet sheet = attempt(details, () -> sheets.matching(draft.code(), details, signer));
        settlement.turn(request, id);
        TypedName.require(draft.writtenName(), signer.name());
        refuseDate(draft.dated(), sheet);
        if (book.hasWaiting(id)) {
            throw new Refused("signoffs.paper.waitsAlready", signer.name());
        }
        refuseUnlessScan(scan);
        around.guard().require(who, details, Objects.requireNonNullElse(draft.remarks(), ""), draft.pass());
        FileId file = around.files().keep(details.client(), scan, Audience.INTERNAL, Action.PAPER_SIGNATURE);
        PaperAnswer answer = answer(who, draft, sheet, file);
        book.add(sheet, answer);
        settlement.recorded(details, answer);
    }

    /** @throws Refused when it is the person's own record, or was settled meanwhile */
    public void confirm(SignedIn who, SignerId id, PaperAnswerId paper, Device device) {
        SignatureRequest request = lock(who, id);
        PaperAnswer answer = others(who, request.details(), id, paper);
        settlement.confirm(who, request, answer, device);
    }

    /** @throws Refused when it is the person's own record, or was settled meanwhile */
    public void reject(SignedIn who, SignerId id, PaperAnswerId paper, String reason) {
        SignatureRequest request = lock(who, id);
        PaperAnswer answer = others(who, request.details(), id, paper);
        settlement.reject(who, request.details(), answer, reason);
    }

    private PaperAnswer others(SignedIn who, RequestDetails request, SignerId id, PaperAnswerId paper) {
        PaperAnswer answer = book.find(id, paper).orElseThrow(NotFound::new);
        return attempt(request, () -> {
            if (!answer.isWaiting()) {
                throw new Refused("signoffs.paper.settled." + answer.state());
            }
            if (answer.recorder().equals(who.id())) {
                throw new Refused("signoffs.paper.own");
            }
            return answer;
        });
    }

    /** What was tried and refused stays in the history (SIG-5). */
    private <T> T attempt(RequestDetails request, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            around.attempts().keepApart(request, refused);
            throw refused;
        }
    }

    private void refuseDate(LocalDate dated, SigningSheet sheet) {
        ZoneId zone = around.clients().details(sheet.client()).zone();
        if (dated.isAfter(LocalDate.ofInstant(around.clock().instant(), zone))) {
            throw new Refused("signoffs.paper.future").at("dated");
        }
        if (dated.isBefore(LocalDate.ofInstant(sheet.printedAt(), zone))) {
            throw new Refused("signoffs.paper.beforePrint").at("dated");
        }
    }

    private static void refuseUnlessScan(Received scan) {
        if (scan instanceof Received.Fit fit && !SCANS.contains(fit.mediaType())) {
            throw new Refused("signoffs.paper.notAScan").at("file");
        }
    }

    private PaperAnswer answer(SignedIn who, PaperAnswerDraft draft, SigningSheet sheet, FileId file) {
        Instant now = around.clock().instant();
        var kept = around.files().find(file).orElseThrow();
        return new PaperAnswer(
                new PaperAnswerId(Ids.next()),
                sheet.id(),
                sheet.signer(),
                sheet.contact(),
                kept.face(),
                kept.sha256(),
                draft.writtenName(),
                draft.outcome(),
                draft.remarks(),
                draft.dated(),
                who.id(),
                who.name(),
                now,
                PaperAnswerState.WAITING,
                null,
                null,
                null);
    }

    private static SignerDetails signer(RequestDetails request, SignerId id) {
        return request.signers().stream()
                .filter(each -> each.id().equals(id.value()) && each.isContact())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private SignatureRequest lock(SignedIn who, SignerId signer) {
        UUID request = requests.idOfSigner(signer.value()).orElseThrow(NotFound::new);
        SignatureRequest locked = requests.lock(request).orElseThrow(NotFound::new);
        around.policy().require(who, Action.PAPER_SIGNATURE, Guarded.client(locked.clientId()));
        signer(locked.details(), signer);
        return locked;
    }
}
