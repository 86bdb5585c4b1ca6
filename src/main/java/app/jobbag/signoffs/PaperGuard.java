package app.jobbag.signoffs;

import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the agency types off a signed paper comes back to its client with the receipt and the evidence: it names no other
 * client (CONF-3).
 */
@Component
@Transactional
public class PaperGuard {
    private final ConfidentialityGuard guard;
    private final AccessPolicy policy;

    PaperGuard(ConfidentialityGuard guard, AccessPolicy policy) {
        this.guard = guard;
        this.policy = policy;
    }

    /** What stands in the words, before they are recorded. */
    @Transactional(readOnly = true)
    public GuardReport look(RequestDetails request, String words) {
        return guard.look(outgoing(request, words));
    }

    public boolean mayPass(SignedIn who, RequestDetails request) {
        return policy.permits(
                who, Action.GUARD_PASS, Guarded.client(request.client().value()));
    }

    /**
     * @param pass why a manager lets them pass all the same; blank otherwise
     * @throws Refused when the words name another client
     */
    void require(SignedIn who, RequestDetails request, String words, String pass) {
        try {
            guard.require(who, outgoing(request, words), pass);
        } catch (Refused stopped) {
            throw stopped.at("remarks");
        }
    }

    private static Outgoing outgoing(RequestDetails request, String words) {
        return Outgoing.of(request.client(), "signature_request", request.id().value())
                .with("paper-signatures.field.remarks", words);
    }
}
