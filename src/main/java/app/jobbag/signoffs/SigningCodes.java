package app.jobbag.signoffs;

import app.jobbag.clients.ContactId;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Six digits mailed to the signer's own address prove who is there, so that a forwarded link can't sign (SIG-2). */
@Service
@Transactional
public class SigningCodes {
    private static final Duration PAUSE = Duration.ofSeconds(60);
    private static final int CODES_PER_HOUR = 5;

    private final SignatureRequests requests;
    private final CodeBook codes;
    private final SignerMail mail;
    private final RefusedAttempts attempts;
    private final Clock clock;

    SigningCodes(SignatureRequests requests, CodeBook codes, SignerMail mail, RefusedAttempts attempts, Clock clock) {
        this.requests = requests;
        this.codes = codes;
        this.mail = mail;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Mails a code unless the one mailed before still works. */
    public void send(ContactId contact, SignatureRequestId id) {
        SignatureRequest request = requests.lock(id.value()).orElseThrow(NotFound::new);
        Signer signer = request.turnOf(Party.CLIENT, contact.value(), clock.instant());
        if (!codes.hasLive(signer.id())) {
            mailCode(request, signer);
        }
    }

    /** @throws Refused within a minute of the last one, or after too many within the hour */
    public void sendAgain(ContactId contact, SignatureRequestId id) {
        SignatureRequest request = requests.lock(id.value()).orElseThrow(NotFound::new);
        mailCode(request, request.turnOf(Party.CLIENT, contact.value(), clock.instant()));
    }

    /**
     * Never refuses by itself: what is wrong shows at the form. A wrong attempt counts and stays in the history; what is no
     * code at all costs nothing.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public CodeProof prove(ContactId contact, SignatureRequestId id, String typed) {
        SignatureRequest request = requests.findById(id.value()).orElseThrow(NotFound::new);
        Signer signer = request.asked(Party.CLIENT, contact.value()).orElseThrow(NotFound::new);
        Optional<String> code = SixDigits.read(typed);
        return code.isEmpty()
                ? CodeProof.wrong(new Refused("signoffs.code.notSix"))
                : compare(request, signer, code.get());
    }

    private CodeProof compare(SignatureRequest request, Signer signer, String code) {
        Optional<CodeBook.Live> live = codes.attempt(signer.id());
        if (live.isEmpty()) {
            return wrong(request, new Refused("signoffs.code.dead"));
        }
        if (codes.matches(live.get(), code)) {
            return CodeProof.right(live.get().id());
        }
        attempts.tellMistyped(request.details());
        int left = live.get().left();
        return wrong(request, left == 0 ? new Refused("signoffs.code.last") : new Refused("signoffs.code.wrong", left));
    }

    private CodeProof wrong(SignatureRequest request, Refused refused) {
        attempts.keep(request.details(), refused);
        return CodeProof.wrong(refused);
    }

    private void mailCode(SignatureRequest request, Signer signer) {
        mail.code(request.details(), signer.details(), address -> {
            refuseTooMany(signer, address);
            return codes.make(request.clientId(), signer.id(), address);
        });
    }

    /** Codes that went to somebody else, before the step was handed over, keep nobody waiting. */
    private void refuseTooMany(Signer signer, String address) {
        Duration since = codes.lastSent(signer.id(), address)
                .map(last -> Duration.between(last, clock.instant()))
                .orElse(PAUSE);
        if (since.compareTo(PAUSE) < 0) {
            throw new Refused("signoffs.code.tooSoon", PAUSE.minus(since).toSeconds() + 1);
        }
        if (codes.sentWithinTheHour(signer.id(), address) >= CODES_PER_HOUR) {
            throw new Refused("signoffs.code.tooMany");
        }
    }
}
