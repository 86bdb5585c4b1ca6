package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Sha256;
import app.jobbag.kernel.Tokens;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Personal links as they are stored: by the hash of their token only. */
@Component
@Transactional
class LinkBook {
    private static final Duration VALID = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final SigningSteps steps;
    private final Clock clock;

    LinkBook(JdbcClient jdbc, SigningSteps steps, Clock clock) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.clock = clock;
    }

    /** A new token; nobody but the mail's reader ever sees it again. */
    public String issue(ClientId client, SignerDetails signer) {
        String token = Tokens.next();
        Instant now = clock.instant();
        jdbc.sql("""
                insert into signing_link (id, client_id, signer_id, contact_id, token_sha256, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), client.value(), signer.id(), signer.who(), Sha256.hex(token))
                .params(Timestamp.from(now), Timestamp.from(now.plus(VALID)))
                .update();
        steps.note(client.value(), signer.id(), SigningStep.of(SigningStep.Kind.LINK_SENT, now));
        return token;
    }

    public void mailed(String token, UUID mail) {
        jdbc.sql("update signing_link set mail_id = ? where token_sha256 = ?")
                .params(mail, Sha256.hex(token))
                .update();
    }

    public void revoke(UUID signer) {
        jdbc.sql("update signing_link set revoked_at = ? where signer_id = ? and revoked_at is null")
                .params(Timestamp.from(clock.instant()), signer)
                .update();
    }

    /** Whose link it is, unless it has expired, was revoked, or the contact is no longer with the client. */
    @Transactional(readOnly = true)
    public Optional<LinkHolder> holder(String token) {
        return jdbc.sql("""
                select l.client_id, s.contact_id, s.request_id, r.title, r.purpose,
                    %s asked_by, c.name, c.locale, k.zone, s.state, r.state = 'OPEN' as open
                from signing_link l
                join signature_signer s on s.client_id = l.client_id and s.id = l.signer_id
                join signature_request r on r.client_id = s.client_id and r.id = s.request_id
                join person p on p.id = r.asked_by
                join contact c on c.client_id = s.client_id and c.id = s.contact_id and c.id = l.contact_id
                    and c.archived_at is null
                join client k on k.id = l.client_id
                where l.token_sha256 = ? and l.revoked_at is null and l.expires_at > ?""".formatted(PortalItems.SENDER))
                .params(Sha256.hex(token), Timestamp.from(clock.instant()))
                .query((row, n) -> new LinkHolder(
                        new ContactId(row.getObject("contact_id", UUID.class)),
                        new ClientId(row.getObject("client_id", UUID.class)),
                        new SignatureRequestId(row.getObject("request_id", UUID.class)),
                        row.getString("name"),
                        Locale.forLanguageTag(row.getString("locale")),
                        ZoneId.of(row.getString("zone")),
                        row.getString("title"),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getString("asked_by"),
                        SignerState.valueOf(row.getString("state")),
                        row.getBoolean("open")))
                .optional();
    }

    public void opened(String token, Device device) {
        record Place(UUID client, UUID signer) {}
        Instant now = clock.instant();
        jdbc.sql("""
                update signing_link set opened_at = coalesce(opened_at, ?) where token_sha256 = ?
                returning client_id as client, signer_id as signer""")
                .params(Timestamp.from(now), Sha256.hex(token))
                .query(Place.class)
                .optional()
                .ifPresent(place -> steps.note(
                        place.client(), place.signer(), SigningStep.from(SigningStep.Kind.LINK_OPENED, now, device)));
    }
}
