package app.jobbag.portal;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Sha256;
import app.jobbag.weekly.WeeklyReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links to the whole portal as they are stored: by the hash of their token only. Of each contact the newest works. */
@Component
@Transactional
class PortalLinkBook {
    static final Duration VALID = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    PortalLinkBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who sends it; no person when the contact asked for it. */
    record Sender(@Nullable UUID person, String name) {}

    /** The ones before die. */
    public void keep(ContactDetails to, Sender sender, String token, UUID mail) {
        Instant now = clock.instant();
        jdbc.sql("update portal_link set replaced_at = ? where contact_id = ? and replaced_at is null")
                .params(Timestamp.from(now), to.id().value())
                .update();
        jdbc.sql("""
                insert into portal_link (id, client_id, contact_id, token_sha256, mailed_to, sent_by, sent_by_name, mail_id,
                    created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), to.client().value(), to.id().value(), Sha256.hex(token), to.email())
                .param(sender.person())
                .params(sender.name(), mail, Timestamp.from(now), Timestamp.from(now.plus(VALID)))
                .update();
    }

    /** Whose link it is, also one that works no more; nobody's once the contact is no longer with the client. */
    @Transactional(readOnly = true)
    public Optional<PortalHolder> holder(String token) {
        return jdbc.sql("""
                select l.contact_id, l.client_id, c.name, c.locale, k.zone,
                    case when l.revoked_at is not null or exists (%s) then 'CLOSED'
                        when l.replaced_at is not null or l.expires_at <= ? then 'OLD' else 'LIVE' end as state, l.report_id
                from (%s) l
                join contact c on c.client_id = l.client_id and c.id = l.contact_id and c.archived_at is null
                join client k on k.id = l.client_id
                where true""".formatted(SHUT, BY_TOKEN))
                .params(Timestamp.from(clock.instant()), Sha256.hex(token), Sha256.hex(token))
                .query(PortalLinkBook::read)
                .optional();
    }

    /** Links to the whole portal, and those in the mails with weekly reports. */
    private static final String BY_TOKEN = """
            select client_id, contact_id, revoked_at, replaced_at, expires_at, null::uuid as report_id from portal_link
                where token_sha256 = ?
            union all
            select client_id, contact_id, null, null, expires_at, report_id from weekly_link where token_sha256 = ?""";

    /** The newest link of contact c was revoked. */
    private static final String SHUT = """
            select from portal_link n where n.client_id = c.client_id and n.contact_id = c.id and n.replaced_at is null
                and n.revoked_at is not null""";

    /** Whether the agency has shut the portal to the contact. */
    @Transactional(readOnly = true)
    public boolean isShut(ContactId contact) {
        return jdbc.sql("select exists (select from contact c where c.id = ? and exists (" + SHUT + "))")
                .param(contact.value())
                .query(Boolean.class)
                .single();
    }

    /** Contacts of that address, at whichever client, that were sent a link before and are not shut out. */
    @Transactional(readOnly = true)
    public List<PortalHolder> knownAt(String address) {
        return jdbc.sql("""
                select c.id as contact_id, c.client_id, c.name, c.locale, k.zone, 'LIVE' as state, null::uuid as report_id
                from contact c join client k on k.id = c.client_id
                where c.email = lower(?) and c.archived_at is null and not exists (%s)
                    and exists (select from portal_link l where l.client_id = c.client_id and l.contact_id = c.id
                        union all select from signing_link s where s.client_id = c.client_id and s.contact_id = c.id
                        union all select from weekly_link w where w.client_id = c.client_id and w.contact_id = c.id)
                order by c.client_id limit 20""".formatted(SHUT))
                .param(address)
                .query(PortalLinkBook::read)
                .list();
    }

    public void opened(String token) {
        jdbc.sql("update portal_link set opened_at = ? where token_sha256 = ? and opened_at is null")
                .params(Timestamp.from(clock.instant()), Sha256.hex(token))
                .update();
    }

    @Transactional(readOnly = true)
    public int mailedSince(ContactId contact, Instant when) {
        return jdbc.sql("select count(*) from portal_link where contact_id = ? and created_at > ?")
                .params(contact.value(), Timestamp.from(when))
                .query(Integer.class)
                .single();
    }

    /** Shuts the portal to the contact, whatever link or code the contact holds. */
    public int shut(ContactId contact) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("update portal_presence set ended_at = ? where contact_id = ? and ended_at is null")
                .params(now, contact.value())
                .update();
        jdbc.sql("update portal_code set expires_at = ? where contact_id = ? and expires_at > ?")
                .params(now, contact.value(), now)
                .update();
        return jdbc.sql("""
                update portal_link set revoked_at = ? where contact_id = ? and replaced_at is null and revoked_at is null""").params(now, contact.value()).update();
    }

    private static PortalHolder read(ResultSet row, int number) throws SQLException {
        UUID report = row.getObject("report_id", UUID.class);
        return new PortalHolder(
                new ContactId(row.getObject("contact_id", UUID.class)),
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("name"),
                Locale.forLanguageTag(row.getString("locale")),
                ZoneId.of(row.getString("zone")),
                PortalHolder.State.valueOf(row.getString("state")),
                report == null ? null : new WeeklyReportId(report));
    }
}
