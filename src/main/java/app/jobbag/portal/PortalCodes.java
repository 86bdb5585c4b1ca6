package app.jobbag.portal;

import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.CodeHashes;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mailed codes for the whole portal as they are stored: their hash, how often tried. Only a contact's newest works. */
@Component
class PortalCodes {
    private static final int ATTEMPTS = 5;
    private static final Duration VALID = Duration.ofMinutes(10);
    private static final String NEWEST =
            "(select id from portal_code where contact_id = :contact order by sent_at desc limit 1)";
    private static final String LIVE = " and expires_at > :now and proven_at is null and attempts < " + ATTEMPTS;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final CodeHashes hashes;
    private final Clock clock;

    PortalCodes(JdbcClient jdbc, CodeHashes hashes, Clock clock) {
        this.jdbc = jdbc;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** A code that was just tried. */
    record Tried(UUID id, String hash, int attempts) {
        int left() {
            return ATTEMPTS - attempts;
        }
    }

    String make(ContactDetails to) {
        String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        Instant now = clock.instant();
        jdbc.sql("""
                insert into portal_code (id, client_id, contact_id, mailed_to, hash, sent_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), to.client().value(), to.id().value(), to.email(), hashes.hash(code))
                .params(Timestamp.from(now), Timestamp.from(now.plus(VALID)))
                .update();
        return code;
    }

    boolean hasLive(ContactId contact) {
        return jdbc.sql("select exists (select from portal_code where id = " + NEWEST + LIVE + ")")
                .param("contact", contact.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    int sentSince(ContactId contact, Instant when) {
        return jdbc.sql("select count(*) from portal_code where contact_id = ? and sent_at > ?")
                .params(contact.value(), Timestamp.from(when))
                .query(Integer.class)
                .single();
    }

    /** Counts an attempt before anybody compares: of parallel attempts none is free. */
    Optional<Tried> attempt(ContactId contact) {
        return jdbc.sql("update portal_code set attempts = attempts + 1 where id = " + NEWEST + LIVE
                        + " returning id, hash, attempts")
                .param("contact", contact.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Tried.class)
                .optional();
    }

    boolean matches(Tried tried, String code) {
        return hashes.matches(code, tried.hash());
    }

    /** False when it was used before. */
    boolean use(UUID code, ContactId contact) {
        Timestamp now = Timestamp.from(clock.instant());
        return jdbc.sql("""
                        update portal_code set proven_at = ?
                        where id = ? and contact_id = ? and proven_at is null and expires_at > ?""").params(now, code, contact.value(), now).update() > 0;
    }
}
