package app.jobbag.signoffs;

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

/** The mailed codes as they are stored: their hash, to whom, how often tried. Only the newest of a signer works. */
@Component
class CodeBook {
    static final int ATTEMPTS = 5;

    private static final Duration VALID = Duration.ofMinutes(10);
    private static final String NEWEST =
            "(select id from signing_code where signer_id = :signer order by sent_at desc limit 1)";
    private static final String LIVE = " and expires_at > :now and used_at is null and attempts < " + ATTEMPTS;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final SigningSteps steps;
    private final CodeHashes hashes;
    private final Clock clock;

    CodeBook(JdbcClient jdbc, SigningSteps steps, CodeHashes hashes, Clock clock) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** A code that can still be typed. */
    record Live(UUID id, String hash, int attempts) {
        int left() {
            return ATTEMPTS - attempts;
        }
    }

    /** A new code for the signer, whatever became of the ones before. */
    String make(UUID client, UUID signer, String mailedTo) {
        String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        Instant now = clock.instant();
        jdbc.sql("""
                insert into signing_code (id, client_id, signer_id, mailed_to, hash, sent_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), client, signer, mailedTo, hashes.hash(code))
                .params(Timestamp.from(now), Timestamp.from(now.plus(VALID)))
                .update();
        steps.note(client, signer, SigningStep.mailed(SigningStep.Kind.CODE_SENT, now, mailedTo));
        return code;
    }

    Optional<Instant> lastSent(UUID signer, String mailedTo) {
        return jdbc.sql("select sent_at from signing_code where mailed_to = :mailedTo and id = " + NEWEST)
                .param("signer", signer)
                .param("mailedTo", mailedTo)
                .query((row, n) -> row.getTimestamp("sent_at").toInstant())
                .optional();
    }

    int sentWithinTheHour(UUID signer, String mailedTo) {
        return jdbc.sql("select count(*) from signing_code where signer_id = ? and mailed_to = ? and sent_at > ?")
                .params(signer, mailedTo, Timestamp.from(clock.instant().minus(Duration.ofHours(1))))
                .query(Integer.class)
                .single();
    }

    boolean hasLive(UUID signer) {
        return jdbc.sql("select exists (select from signing_code where id = " + NEWEST + LIVE + ")")
                .param("signer", signer)
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    /** Counts an attempt before anybody compares: of parallel attempts none is free. */
    Optional<Live> attempt(UUID signer) {
        return jdbc.sql("update signing_code set attempts = attempts + 1 where id = " + NEWEST + LIVE
                        + " returning id, hash, attempts")
                .param("signer", signer)
                .param("now", now())
                .query(Live.class)
                .optional();
    }

    /** Either way it is a step that the evidence shows. */
    boolean matches(Live live, String code) {
        boolean right = hashes.matches(code, live.hash());
        note(live, right ? SigningStep.Kind.CODE_PROVEN : SigningStep.Kind.CODE_WRONG);
        return right;
    }

    private void note(Live live, SigningStep.Kind kind) {
        record Place(UUID client, UUID signer, String mailedTo) {}
        Instant now = clock.instant();
        Place place = jdbc.sql("""
                update signing_code set proven_at = case when :proven then :now else proven_at end where id = :id
                returning client_id as client, signer_id as signer, mailed_to""")
                .param("proven", kind == SigningStep.Kind.CODE_PROVEN)
                .param("now", Timestamp.from(now))
                .param("id", live.id())
                .query(Place.class)
                .single();
        steps.note(place.client(), place.signer(), SigningStep.mailed(kind, now, place.mailedTo()));
    }

    /** Where the code was mailed to, if it was proven for this signer and not used before. */
    Optional<String> use(UUID code, UUID signer) {
        return jdbc.sql("""
                update signing_code set used_at = :now
                where id = :code and signer_id = :signer and proven_at is not null and used_at is null
                  and expires_at > :now
                returning mailed_to""")
                .param("now", now())
                .param("code", code)
                .param("signer", signer)
                .query(String.class)
                .optional();
    }

    /** Codes that were mailed to somebody who is no longer asked. */
    void kill(UUID signer) {
        jdbc.sql("update signing_code set expires_at = :now where signer_id = :signer and expires_at > :now")
                .param("now", now())
                .param("signer", signer)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
