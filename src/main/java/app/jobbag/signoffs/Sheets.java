package app.jobbag.signoffs;

import app.jobbag.clients.ContactId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.SignedIn;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Prints signing sheets, and tells by its code whether a sheet that came back is the one to be signed now. */
@Component
class Sheets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SheetBook book;
    private final SheetPaper paper;
    private final ConsentWording wording;
    private final Addressees addressees;
    private final Around around;

    /** What remembers, what is asked besides, and the time. */
    @Component("sheetsAround")
    record Around(
            SigningSteps steps,
            Trail trail,
            ObjectProvider<SignedPlaces> places,
            SignatureRequests requests,
            Clock clock) {
        /** Where the document stands, if its module says so. */
        Optional<SignedPlaces.SignedPlace> place(Subject subject) {
            return places.stream().flatMap(each -> each.of(subject).stream()).findFirst();
        }
    }

    Sheets(SheetBook book, SheetPaper paper, ConsentWording wording, Addressees addressees, Around around) {
        this.book = book;
        this.paper = paper;
        this.wording = wording;
        this.addressees = addressees;
        this.around = around;
    }

    Optional<SigningSheet> of(SignerDetails signer) {
        return book.of(signer);
    }

    /** Printed again it is the same sheet, with the same code. */
    void print(SignedIn who, RequestDetails request, SignerDetails signer) {
        if (book.of(signer).isEmpty()) {
            Instant now = around.clock().instant();
            SigningSheet sheet = new SigningSheet(
                    Ids.next(),
                    request.client(),
                    request.id(),
                    new SignerId(signer.id()),
                    new ContactId(signer.who()),
                    request.sha256(),
                    SheetCode.of(RANDOM, request.sha256()),
                    wording.onPaper(request, addressees.of(signer).locale()),
                    who.id().value(),
                    who.name(),
                    now);
            book.add(sheet);
            paper.freeze(sheet, request, signer, addressees.title(signer));
            around.steps()
                    .note(
                            request.client().value(),
                            signer.id(),
                            SigningStep.by(SigningStep.Kind.SHEET_PRINTED, now, who.name()));
            around.trail()
                    .note(TrailNote.of(
                            "signature_request",
                            request.id().value(),
                            request.client().value(),
                            "sheetPrinted"));
        }
    }

    /** @throws Refused when no sheet bears that code, as far as the person can see */
    SigningSheet find(String typed) {
        SheetCode code = SheetCode.read(typed).orElseThrow(() -> new Refused("signoffs.paper.codeMistyped").at("code"));
        return book.find(code).orElseThrow(() -> new Refused("signoffs.paper.codeUnknown").at("code"));
    }

    SigningSheet get(PaperAnswer answer) {
        return book.get(answer.sheet());
    }

    /** @throws Refused when it is another document's, another version's, or somebody else's sheet */
    SigningSheet matching(String typed, RequestDetails request, SignerDetails signer) {
        SigningSheet sheet = find(typed);
        if (!sheet.request().equals(request.id())) {
            throw strange(sheet, request);
        }
        if (!sheet.signer().value().equals(signer.id())) {
            throw new Refused("signoffs.paper.otherSigner", nameOn(sheet)).at("code");
        }
        if (!sheet.contact().value().equals(signer.who())) {
            throw new Refused("signoffs.paper.handedOver", signer.name()).at("code");
        }
        return sheet;
    }

    /** A sheet of an earlier or later version of the same document is called that, since it is what happens. */
    private Refused strange(SigningSheet sheet, RequestDetails request) {
        RequestDetails other = around.requests()
                .findById(sheet.request().value())
                .map(SignatureRequest::details)
                .orElseThrow();
        int theirs = around.place(other.subject())
                .map(SignedPlaces.SignedPlace::version)
                .orElse(0);
        int ours = around.place(request.subject())
                .map(SignedPlaces.SignedPlace::version)
                .orElse(0);
        String key =
                other.state() == RequestState.REPLACED ? "signoffs.paper.oldVersion" : "signoffs.paper.otherDocument";
        return new Refused(key, other.title(), theirs, request.title(), ours).at("code");
    }

    private String nameOn(SigningSheet sheet) {
        return around.requests().ofSigner(sheet.signer().value()).stream()
                .flatMap(each -> each.signers().stream())
                .filter(each -> each.id().equals(sheet.signer().value()))
                .map(each -> each.details().name())
                .findFirst()
                .orElseThrow();
    }
}
