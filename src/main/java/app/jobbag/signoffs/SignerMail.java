package app.jobbag.signoffs;

import app.jobbag.platform.PublicAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What signers are told by mail, and when. */
@Component
class SignerMail {
    private final Letters letters;
    private final Addressees addressees;
    private final LinkBook links;
    private final PublicAddress here;
    private final ObjectionWords objection;

    SignerMail(Letters letters, Addressees addressees, LinkBook links, PublicAddress here, ObjectionWords objection) {
        this.letters = letters;
        this.addressees = addressees;
        this.links = links;
        this.here = here;
        this.objection = objection;
    }

    /** A contact gets a personal link when it is their turn; people of the agency find what waits for them on their lists. */
    void ask(RequestDetails request, SignerDetails signer) {
        ask(request, signer, "");
    }

    /** @param note for this signer alone */
    void ask(RequestDetails request, SignerDetails signer, String note) {
        if (signer.isContact()) {
            sendLink(request, signer, kind(request, "ask"), note);
        }
    }

    /** The earlier link dies. */
    void askAgain(RequestDetails request, SignerDetails signer) {
        links.revoke(signer.id());
        sendLink(request, signer, kind(request, "again"), "");
    }

    private void sendLink(RequestDetails request, SignerDetails signer, String kind, String note) {
        String link = here.of("/p/" + links.issue(request.client(), signer.id()));
        List<UUID> papers =
                request.paper() == null ? List.of() : List.of(request.paper().value());
        String sender = request.senderTo(signer)
                .map(SignerDetails::name)
                .orElseGet(() -> addressees.of(request.askedBy()).name());
        Addressee to = addressees.of(signer);
        String more = Stream.of(note, objection.of(request, to.locale()))
                .filter(words -> !words.isBlank())
                .map(words -> words + "\n\n")
                .collect(Collectors.joining());
        letters.send(request, to, kind, papers, request.title(), sender, link, more);
    }

    /** The code is made for the address that it goes to. */
    void code(RequestDetails request, SignerDetails signer, UnaryOperator<String> codeFor) {
        Addressee to = addressees.of(signer);
        letters.send(request, to, kind(request, "code"), List.of(), request.title(), codeFor.apply(to.email()));
    }

    void receipt(RequestDetails request, SignatureDetails signature, UUID paper) {
        Evidence evidence = signature.evidence();
        letters.send(
                request,
                addressees.of(evidence.signer()),
                kind(request, "receipt"),
                List.of(paper),
                request.title(),
                evidence.sha256(),
                signature.hash());
    }

    /** Told to the sender and to everyone who signed before, except whoever sent it back. */
    void tellSentBack(RequestDetails request, SignerDetails by, String reason) {
        List<Addressee> all = new ArrayList<>(List.of(addressees.of(request.askedBy())));
        request.signers().stream()
                .filter(each -> each.state().hasSigned())
                .map(addressees::of)
                .forEach(all::add);
        Map<String, Addressee> once = new LinkedHashMap<>();
        all.forEach(each -> once.putIfAbsent(each.email(), each));
        once.remove(addressees.of(by).email());
        once.values()
                .forEach(to -> letters.send(
                        request, to, kind(request, "sentBack"), List.of(), request.title(), by.name(), reason));
    }

    void revokeLinks(RequestDetails request) {
        request.signers().forEach(each -> links.revoke(each.id()));
    }

    /** Confirming has texts of its own. */
    private static String kind(RequestDetails request, String kind) {
        return request.purpose().texts() + kind;
    }
}
