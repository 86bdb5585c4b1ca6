package app.jobbag.rights;

import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.CodeProof;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.PortalDocument;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SigningCodes;
import app.jobbag.signoffs.SigningScene;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a crew's contact is sent and signs. */
@Component
class Signatures {
    private static final Pattern LINK = Pattern.compile("/p/([A-Za-z0-9_-]{43})");
    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})$");

    private final ClientsCast cast;
    private final ContactSigning signing;
    private final SigningCodes codes;
    private final Outbox outbox;

    Signatures(ClientsCast cast, ContactSigning signing, SigningCodes codes, Outbox outbox) {
        this.cast = cast;
        this.signing = signing;
        this.codes = codes;
        this.outbox = outbox;
    }

    /** The mail with the contact's personal link. */
    Mail letter(Crew crew, SignatureRequestId request) {
        return mailed(crew, request, LINK);
    }

    String token(Crew crew, SignatureRequestId request) {
        return found(LINK, letter(crew, request));
    }

    /** The contact signs what is asked, with the mailed code. */
    void sign(Crew crew, SignatureRequestId request) {
        Viewer contact =
                new Viewer.Contact(crew.contact().value(), crew.client().value(), "Marta Gil");
        cast.as(contact, () -> {
            codes.send(crew.contact(), request);
            return request;
        });
        String code = found(CODE, mailed(crew, request, CODE));
        CodeProof proof = Viewers.as(contact, () -> codes.prove(crew.contact(), request, code));
        cast.as(contact, () -> {
            PortalDocument seen = signing.document(crew.contact(), request);
            signing.sign(
                    crew.contact(),
                    request,
                    proof,
                    SigningScene.statement(seen.request().version(), seen.me().name(), null));
            return request;
        });
    }

    private Mail mailed(Crew crew, SignatureRequestId request, Pattern what) {
        List<Mail> mails = cast.as(crew.ae(), () -> outbox.about("signature_request", request.value()));
        return mails.stream()
                .filter(mail -> what.matcher(mail.body()).find())
                .findFirst()
                .orElseThrow();
    }

    private static String found(Pattern what, Mail mail) {
        return what.matcher(mail.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
