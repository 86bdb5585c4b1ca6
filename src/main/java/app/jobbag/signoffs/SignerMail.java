package app.jobbag.signoffs;

import app.jobbag.staff.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What signers are told by mail, and when. */
@Component
class SignerMail {
    private final Letters letters;
    private final Addressees addressees;
    private final LinkBook links;
    private final MailTerms terms;
    private final StaffPages here;

    SignerMail(Letters letters, Addressees addressees, LinkBook links, MailTerms terms, StaffPages here) {
        this.letters = letters;
        this.addressees = addressees;
        this.links = links;
        this.terms = terms;
        this.here = here;
    }

    /** A contact gets a personal link when it is their turn; people of the agency find what waits for them on their lists. */
    void ask(RequestDetails request, SignerDetails signer) {
        ask(request, signer, "");
    }

    /** @param note for this signer alone */
    void ask(RequestDetails request, SignerDetails signer, String note) {
        if (signer.isContact()) {
            sendLink(request, signer, "ask", note);
        }
    }

    /**
     * A contact gets another link; in the place of whoever is away the deputy is reminded.
     *
     * @return the address it goes to
     */
    String remind(RequestDetails request, SignerDetails signer) {
        if (signer.isContact()) {
            return sendLink(request, signer, "reminder", "");
        }
        Addressee to = addressees.standing(signer);
        String by = terms.due(request, signer, to.locale());
        letters.send(request, to, "reminderInside", List.of(), request.title(), signer.name(), by, here.of("/"));
        return to.email();
    }

    /** The link was lost. */
    void askAgain(RequestDetails request, SignerDetails signer) {
        sendLink(request, signer, "again", "");
    }

    /** Whatever it is sent for, the earlier ones die: of each signer only the newest mail's link works. */
    private String sendLink(RequestDetails request, SignerDetails signer, String kind, String note) {
        links.revoke(signer.id());
        String token = links.issue(request.client(), signer);
        List<UUID> papers =
                request.paper() == null ? List.of() : List.of(request.paper().value());
        String sender = request.senderTo(signer)
                .map(SignerDetails::name)
                .orElseGet(() -> addressees.of(request.askedBy()).name());
        Addressee to = addressees.of(signer);
        String more = terms.of(request, signer, to.locale(), note);
        String link = here.of("/p/" + token);
        UUID sent = letters.send(request, to, kind(request, kind), papers, request.title(), sender, link, more);
        links.mailed(token, sent);
        return to.email();
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
                kind(request, evidence.method() == Method.PAPER ? "receiptOnPaper" : "receipt"),
                List.of(paper),
                request.title(),
                evidence.sha256(),
                signature.hash());
    }

    /** Whoever did not sign gets it in writing that the reason has arrived. */
    void refusalReceipt(RequestDetails request, SignerDetails by, String reason) {
        letters.send(request, addressees.of(by), kind(request, "refusalReceipt"), List.of(), request.title(), reason);
    }

    /** Told to the sender and to everyone who signed before, except whoever sent it back. */
    void tellSentBack(RequestDetails request, SignerDetails by, String reason) {
        List<Addressee> all = new ArrayList<>(List.of(addressees.of(request.askedBy())));
        request.signers().stream()
                .filter(each -> each.state().hasSigned())
                .map(addressees::of)
                .forEach(all::add);
        once(
                        all,
                        by.deputy() == null
                                ? addressees.of(by)
                                : addressees.of(by.deputy().person()))
                .forEach(to -> letters.send(
                        request, to, kind(request, "sentBack"), List.of(), request.title(), by.actor(), reason));
    }

    /** Whoever sent it reads what the client remarks; whoever answers does not write to themselves. */
    void tellRemarks(RequestDetails request, SignerDetails by, String remarks) {
        Addressee to = addressees.of(request.askedBy());
        String page = here.about(request.subject());
        letters.send(request, to, kind(request, "remarks"), List.of(), request.title(), by.name(), remarks, page);
    }

    /** The agency's people read the reason; the client reads what was written for it, and never the reason. */
    void tellCancelled(RequestDetails request, Cancellation why) {
        request.told().stream()
                .filter(SignerDetails::isContact)
                .map(addressees::of)
                .forEach(to -> {
                    String kind = why.words().isEmpty() ? "cancelled" : "cancelledSaying";
                    letters.send(request, to, kind, List.of(), request.title(), why.byName(), why.words());
                });
        List<Addressee> inside = new ArrayList<>(List.of(addressees.of(request.askedBy())));
        request.told().stream()
                .filter(each -> !each.isContact())
                .map(addressees::of)
                .forEach(inside::add);
        once(inside, addressees.of(new PersonId(why.by())))
                .forEach(to -> letters.send(
                        request, to, "cancelledInside", List.of(), request.title(), why.byName(), why.reason()));
    }

    /** The next one is asked where the one before had been; who had been asked is told that nothing is left to do. */
    void tellHandedOver(RequestDetails request, SignerDetails before, SignerDetails after) {
        links.revoke(after.id());
        if (after.state() != SignerState.ASKED) {
            return;
        }
        if (before.isContact()) {
            letters.send(request, addressees.of(before), "handedOver", List.of(), request.title());
            ask(request, after);
        } else {
            String list = here.of("/");
            letters.send(request, addressees.of(after), "yourTurn", List.of(), request.title(), before.name(), list);
        }
    }

    /** To whoever sent it to the contact. */
    void tellNotMe(RequestDetails request, SignerDetails by, Suggestion suggestion) {
        Addressee to = request.senderTo(by).map(addressees::standing).orElseGet(() -> addressees.of(request.askedBy()));
        String whom =
                suggestion.email().isEmpty() ? suggestion.name() : suggestion.name() + " <" + suggestion.email() + ">";
        String page = here.about(request.subject());
        letters.send(request, to, "notMe", List.of(), request.title(), by.name(), whom, suggestion.words(), page);
    }

    /** Whoever recorded a paper learns why it does not count. */
    void tellPaperRejected(RequestDetails request, PaperAnswer paper, String by, String reason) {
        letters.send(
                request,
                addressees.of(paper.recorder()),
                "paperRejected",
                List.of(),
                request.title(),
                paper.writtenName(),
                by,
                reason);
    }

    private static Collection<Addressee> once(List<Addressee> all, Addressee except) {
        Map<String, Addressee> once = new LinkedHashMap<>();
        all.forEach(each -> once.putIfAbsent(each.email(), each));
        once.remove(except.email());
        return once.values();
    }

    void revokeLinks(RequestDetails request) {
        request.signers().forEach(each -> links.revoke(each.id()));
    }

    /** Confirming has texts of its own. */
    private static String kind(RequestDetails request, String kind) {
        return request.purpose().texts() + kind;
    }
}
