package app.jobbag.portal;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.SixDigits;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has proven to be there: six digits mailed to the contact's own address open the whole portal for one session. */
@Service
@Transactional
public class Presences {
    private static final Duration PAUSE = Duration.ofSeconds(60);
    private static final int CODES_PER_HOUR = 5;

    private final JdbcClient jdbc;
    private final PortalCodes codes;
    private final PortalLinkBook links;
    private final PortalMail mail;
    private final Memory memory;

    /** Who it is, when, and what is written down of it. */
    @Component("presenceMemory")
    record Memory(ContactBook contacts, Trail trail, Clock clock) {}

    Presences(JdbcClient jdbc, PortalCodes codes, PortalLinkBook links, PortalMail mail, Memory memory) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.links = links;
        this.mail = mail;
        this.memory = memory;
    }

    /** What came of comparing a code; made before the form's own transaction, so that a wrong attempt counts for good. */
    public record Proof(@Nullable UUID code, @Nullable Refused refused) {
        static Proof wrong(Refused refused) {
            return new Proof(null, refused.at("code"));
        }

        /** Nothing was compared. */
        public static Proof none() {
            return wrong(new Refused("signoffs.code.dead"));
        }
    }

    /**
     * Where the contact stands before the code is typed.
     *
     * @param shut by the agency: no code is mailed then
     * @param awaited whether a code was mailed that still works
     */
    public record Door(boolean shut, boolean awaited) {}

    @Transactional(readOnly = true)
    public Door door(ContactId contact) {
        boolean shut = links.isShut(contact);
        return new Door(shut, !shut && codes.hasLive(contact));
    }

    /** Whether the contact's presence was not ended by the agency; true where there is none. */
    @Transactional(readOnly = true)
    public boolean stands(PortalContact who) {
        return who.presence() == null
                || jdbc.sql("select exists (select from portal_presence where id = ? and ended_at is null)")
                        .param(who.presence().id())
                        .query(Boolean.class)
                        .single();
    }

    /** Mails a code unless the one mailed before still works. */
    public void sendCode(ContactId id) {
        ContactDetails contact = admissible(id);
        if (!codes.hasLive(id)) {
            mailCode(contact);
        }
    }

    /** @throws Refused within a minute of the last one, or after too many within the hour */
    public void sendAnotherCode(ContactId id) {
        mailCode(admissible(id));
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Proof prove(ContactId contact, String typed) {
        return SixDigits.read(typed)
                .map(code -> compare(contact, code))
                .orElseGet(() -> Proof.wrong(new Refused("signoffs.code.notSix")));
    }

    private Proof compare(ContactId contact, String code) {
        Optional<PortalCodes.Tried> tried = codes.attempt(contact);
        if (tried.isEmpty()) {
            return Proof.none();
        }
        if (codes.matches(tried.get(), code)) {
            return new Proof(tried.get().id(), null);
        }
        ContactDetails who = memory.contacts().details(contact);
        memory.trail()
                .note(TrailNote.of(
                        PortalMail.SUBJECT, contact.value(), who.client().value(), "codeMistyped"));
        int left = tried.get().left();
        return Proof.wrong(left == 0 ? new Refused("signoffs.code.last") : new Refused("signoffs.code.wrong", left));
    }

    /** @throws Refused when the code was wrong or used before */
    public PortalContact.Presence begin(ContactId id, Proof proof, Device device) {
        ContactDetails contact = admissible(id);
        UUID code = proof.code();
        if (code == null || !codes.use(code, id)) {
            throw proof.refused() == null ? new Refused("signoffs.code.dead").at("code") : proof.refused();
        }
        UUID presence = Ids.next();
        Instant now = memory.clock().instant();
        jdbc.sql("""
                insert into portal_presence (id, client_id, contact_id, code_id, address, agent, since)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(presence, contact.client().value(), id.value(), code, device.address(), device.agent())
                .param(Timestamp.from(now))
                .update();
        UUID client = contact.client().value();
        memory.trail().note(TrailNote.of(PortalMail.SUBJECT, id.value(), client, "portalEntered"));
        return new PortalContact.Presence(presence, now);
    }

    /** Whoever leaves a shared device leaves nothing open on it. */
    public void leave(PortalContact who) {
        if (who.presence() != null) {
            jdbc.sql("update portal_presence set ended_at = ? where id = ? and ended_at is null")
                    .params(
                            Timestamp.from(memory.clock().instant()),
                            who.presence().id())
                    .update();
            memory.trail().note(TrailNote.of(PortalMail.SUBJECT, who.contact(), who.client(), "portalLeft"));
        }
    }

    /** Still with the client, and not shut out by the agency. */
    private ContactDetails admissible(ContactId id) {
        ContactDetails contact = memory.contacts().details(id);
        if (contact.archived()) {
            throw new NotFound();
        }
        if (links.isShut(id)) {
            throw new Refused("portal.presence.shut");
        }
        return contact;
    }

    private void mailCode(ContactDetails contact) {
        Instant now = memory.clock().instant();
        if (codes.sentSince(contact.id(), now.minus(PAUSE)) > 0) {
            throw new Refused("signoffs.code.tooSoon", PAUSE.toSeconds());
        }
        if (codes.sentSince(contact.id(), now.minus(Duration.ofHours(1))) >= CODES_PER_HOUR) {
            throw new Refused("signoffs.code.tooMany");
        }
        mail.code(contact, codes.make(contact));
    }
}
