package app.jobbag.meetings.invitations;

import app.jobbag.clients.ContactId;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Sha256;
import app.jobbag.meetings.MeetingId;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whose invitation it is: by a personal link, before anybody is known, or by who has proven to be there. A link answers for
 * its own guest and meeting and shows what that guest was told, nothing else.
 */
@Service
public class InvitationLinks {
    private static final Viewer NOBODY_YET = new Viewer.Everything("personal link");

    /** Whoever has left, or may no longer know the client, holds nothing. */
    private static final String ASKED = """
            select i.id, i.meeting_id as meeting, i.client_id as client, coalesce(i.person_id, i.contact_id) as guest,
                case when i.person_id is null then 'CLIENT' else 'AGENCY' end as side, coalesce(p.name, c.name) as name,
                coalesce(p.locale, c.locale) as language, coalesce(p.zone, n.zone) as clock,
                o.id as planner_id, o.name as planner, k.told, k.starts_at, i.called_off or k.called_off as called_off, i.answer, i.reason, i.proposal, i.answered_at
            from meeting_invitation i
            join meeting_calendar k on k.client_id = i.client_id and k.meeting_id = i.meeting_id
            join meeting m on m.client_id = i.client_id and m.id = i.meeting_id
            join person o on o.id = m.planned_by
            join client n on n.id = i.client_id
            left join person p on p.id = i.person_id and p.active and (exists (select from team_member t
                where t.client_id = i.client_id and t.person_id = p.id) or exists (select from person_role r
                where r.person_id = p.id and r.role = 'MANAGER') and not jobbag_walled_off(i.client_id, p.id))
            left join contact c on c.client_id = i.client_id and c.id = i.contact_id and c.archived_at is null
            where coalesce(p.id, c.id) is not null""";

    private final Reads reads;
    private final TransactionTemplate reading;
    private final Clock clock;

    InvitationLinks(Reads reads, PlatformTransactionManager transactions, Clock clock) {
        this.reads = reads;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.clock = clock;
    }

    /**
     * Looking changes nothing: mail scanners follow links.
     *
     * @throws NotFound when it was never a link, or its guest is no longer there
     */
    public AskedToMeet look(String token) {
        Query query = Query.of(
                ASKED + " and exists (select from meeting_invitation_link l where l.client_id = i.client_id"
                        + " and l.invitation_id = i.id and l.token_sha256 = ?)",
                Sha256.hex(token));
        Optional<AskedToMeet> found = Viewers.as(
                NOBODY_YET,
                () -> reading.execute(
                        status -> reads.row(AskedToMeet.class, query).get()));
        return Optional.ofNullable(found).flatMap(each -> each).orElseThrow(NotFound::new);
    }

    /** What a contact is invited to from now on, the next first; called off ones too until their day. */
    public Later<List<AskedToMeet>> upcoming(ContactId contact, int most) {
        Query query = Query.of(
                ASKED + " and i.contact_id = ? and k.starts_at > ? order by k.starts_at, i.id limit ?",
                contact.value(),
                Timestamp.from(clock.instant()),
                most);
        return reads.rows(AskedToMeet.class, query);
    }

    /** A contact's own, or a person's. */
    Later<Optional<AskedToMeet>> of(UUID guest, MeetingId meeting) {
        Query query = Query.of(
                ASKED + " and i.meeting_id = ? and coalesce(i.person_id, i.contact_id) = ?", meeting.value(), guest);
        return reads.row(AskedToMeet.class, query);
    }
}
