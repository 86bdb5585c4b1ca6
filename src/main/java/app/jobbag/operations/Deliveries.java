package app.jobbag.operations;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.MailState;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What left for clients by mail, and whether it arrived at their server. */
@Service
@Transactional
public class Deliveries {
    private final Outbox outbox;
    private final AccessPolicy policy;
    private final Trail trail;
    private final JdbcClient jdbc;

    Deliveries(Outbox outbox, AccessPolicy policy, Trail trail, JdbcClient jdbc) {
        this.outbox = outbox;
        this.policy = policy;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public DeliveryDetails details(SignedIn who, UUID id) {
        Mail mail = load(who, Action.DELIVERY_SEE, id);
        boolean again = mail.state() == MailState.FAILED || mail.state() == MailState.UNKNOWN;
        return new DeliveryDetails(
                id,
                mail.title(),
                mail.recipient(),
                mail.recipientName(),
                mail.state(),
                mail.attempts(),
                mail.papers(),
                mail.queuedAt(),
                mail.queuedBy(),
                mail.endedAt(),
                mail.failure(),
                again && policy.permits(who, Action.DELIVERY_RESEND, guarded(mail)));
    }

    public void sendAgain(SignedIn who, UUID id) {
        Mail mail = load(who, Action.DELIVERY_RESEND, id);
        outbox.sendAgain(id);
        trail.note(TrailNote.of("delivery", id, mail.client(), "resent"));
    }

    /** Whether mails leave; if not, they wait in the queue. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean leave() {
        return outbox.delivers();
    }

    /** Mails to clients that failed or are in doubt, of those the viewer sees; a hundred at most. */
    @Transactional(readOnly = true)
    public long failed() {
        return jdbc.sql("""
                select count(*) from (select 1 from outbox where client_id is not null
                    and state in ('FAILED', 'UNKNOWN') limit 100) capped""").query(Long.class).single();
    }

    private Mail load(SignedIn who, Action action, UUID id) {
        Mail mail = outbox.find(id).orElseThrow(NotFound::new);
        policy.require(who, action, guarded(mail));
        return mail;
    }

    private static Guarded guarded(Mail mail) {
        return mail::client;
    }
}
