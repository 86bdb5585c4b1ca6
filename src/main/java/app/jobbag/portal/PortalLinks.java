package app.jobbag.portal;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Tokens;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links to the whole portal before anybody is known. A fresh one goes by mail to the contact's own address and is never
 * shown, so that whoever asks for it gains nothing.
 */
@Service
public class PortalLinks {
    private static final Viewer NOBODY_YET = new Viewer.Everything("personal link");
    private static final Duration PAUSE = Duration.ofMinutes(2);
    private static final int WITHIN_THE_DAY = 5;

    private final PortalLinkBook links;
    private final PortalMail mail;
    private final ContactBook contacts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PortalLinks(
            PortalLinkBook links,
            PortalMail mail,
            ContactBook contacts,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.links = links;
        this.mail = mail;
        this.contacts = contacts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Whose link it is, also one that works no more. Looking changes nothing: mail scanners follow links. */
    public Optional<PortalHolder> find(String token) {
        return Viewers.as(NOBODY_YET, () -> links.holder(token));
    }

    /** @throws NotFound when it works no more */
    public PortalHolder open(String token) {
        PortalHolder holder = find(token).filter(PortalHolder::isLive).orElseThrow(NotFound::new);
        Viewers.as(NOBODY_YET, () -> links.opened(token));
        return holder;
    }

    /**
     * In the place of one that is too old.
     *
     * @throws NotFound when it never was one, or the portal is shut to its contact
     * @throws Refused when one has just been mailed, or too many were today
     */
    public void mailFresh(String token) {
        PortalHolder holder = find(token).filter(PortalHolder::isOld).orElseThrow(NotFound::new);
        if (!mailFresh(holder)) {
            throw new Refused("signoffs.refused.mailedJustNow");
        }
    }

    /** To whoever is known at that address; whether anybody is, and how often they asked, nobody is told. */
    public void mailFreshTo(String address) {
        List<PortalHolder> known = Viewers.as(NOBODY_YET, () -> links.knownAt(address.strip()));
        known.forEach(this::mailFresh);
    }

    /** In the caller's transaction. */
    void send(ContactDetails to, PortalLinkBook.Sender sender) {
        String token = Tokens.next();
        links.keep(to, sender, token, mail.link(to, token));
    }

    /** False when it was too often. */
    private boolean mailFresh(PortalHolder holder) {
        Viewer job = new Viewer.Job(holder.client().value(), "personal link");
        return Viewers.as(job, () -> Boolean.TRUE.equals(transaction.execute(status -> mailSeldom(holder))));
    }

    private boolean mailSeldom(PortalHolder holder) {
        boolean often = links.mailedSince(holder.contact(), clock.instant().minus(PAUSE)) > 0
                || links.mailedSince(holder.contact(), clock.instant().minus(Duration.ofDays(1))) >= WITHIN_THE_DAY;
        if (!often) {
            send(contacts.details(holder.contact()), new PortalLinkBook.Sender(null, holder.name()));
        }
        return !often;
    }
}
