package app.jobbag.signoffs;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What can be done with a link that no longer works: a fresh one goes by mail to the contact's own address and is never
 * shown, so that whoever holds the old one gains nothing (SIG-2).
 */
@Service
public class FreshLinks {
    private static final Viewer NOBODY_YET = new Viewer.Everything("personal link");
    private static final Duration PAUSE = Duration.ofMinutes(2);
    private static final int WITHIN_THE_DAY = 5;

    private final EndedLinks dead;
    private final SignatureRequests requests;
    private final SignerMail mail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FreshLinks(
            EndedLinks dead,
            SignatureRequests requests,
            SignerMail mail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.dead = dead;
        this.requests = requests;
        this.mail = mail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @throws NotFound when it never was a link, or its contact is no longer with the client */
    public EndedLink look(String token) {
        return Viewers.as(NOBODY_YET, () -> dead.find(token)).orElseThrow(NotFound::new);
    }

    /**
     * @throws NotFound when nothing is asked of the link's contact now
     * @throws Refused when one has just been mailed, or too many were today
     */
    public void mail(String token) {
        EndedLinks.Asked asked =
                Viewers.as(NOBODY_YET, () -> dead.askedNow(token)).orElseThrow(NotFound::new);
        Viewers.as(
                new Viewer.Job(asked.client(), "personal link"),
                () -> transaction.executeWithoutResult(status -> mail(asked)));
    }

    private void mail(EndedLinks.Asked asked) {
        RequestDetails request =
                requests.lock(asked.request()).orElseThrow(NotFound::new).details();
        SignerDetails signer = request.waiting().stream()
                .filter(each -> each.id().equals(asked.signer()) && each.isContact())
                .findFirst()
                .orElseThrow(NotFound::new);
        if (dead.mailedSince(signer.id(), clock.instant().minus(PAUSE)) > 0
                || dead.mailedSince(signer.id(), clock.instant().minus(Duration.ofDays(1))) >= WITHIN_THE_DAY) {
            throw new Refused("signoffs.refused.mailedJustNow");
        }
        mail.ask(request, signer);
    }
}
