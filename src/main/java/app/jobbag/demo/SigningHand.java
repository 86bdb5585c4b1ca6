package app.jobbag.demo;

import app.jobbag.clients.ContactDetails;
import app.jobbag.signoffs.CodeProof;
import app.jobbag.signoffs.ConsentWording;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.Refusal;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.SigningCodes;
import app.jobbag.signoffs.Statement;
import app.jobbag.signoffs.Subject;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the pen: puts a signer's declaration together and lays it before the signature services. */
@DemoPart
class SigningHand {
    /** An address that belongs to nobody (RFC 5737). */
    static final Device DEVICE = new Device("192.0.2.24", "Mozilla/5.0 (demonstration)");

    private final Signing signing;
    private final ContactSigning contactSigning;
    private final SigningCodes codes;
    private final ConsentWording wording;

    SigningHand(Signing signing, ContactSigning contactSigning, SigningCodes codes, ConsentWording wording) {
        this.signing = signing;
        this.contactSigning = contactSigning;
        this.codes = codes;
        this.wording = wording;
    }

    RequestDetails request(SignatureRequestId id) {
        return signing.details(id);
    }

    Optional<RequestDetails> about(Subject subject) {
        return signing.about(subject);
    }

    void askCode(ContactDetails contact, SignatureRequestId id) {
        codes.send(contact.id(), id);
    }

    CodeProof prove(ContactDetails contact, SignatureRequestId id, String code) {
        return codes.prove(contact.id(), id, code);
    }

    void signAs(ContactDetails contact, SignatureRequestId id, CodeProof proof, @Nullable String remarks) {
        Statement statement = statement(request(id), contact.name(), contact.locale(), remarks)
                .drawing(Scribble.of(contact.name()).drawing());
        contactSigning.sign(contact.id(), id, proof, statement);
    }

    void refuseAs(ContactDetails contact, SignatureRequestId id, CodeProof proof, Refusal refusal) {
        contactSigning.refuse(contact.id(), id, proof, refusal);
    }

    Statement statement(RequestDetails request, String name, Locale language, @Nullable String remarks) {
        return new Statement(request.version(), name, remarks, wording.about(request, language), DEVICE);
    }
}
