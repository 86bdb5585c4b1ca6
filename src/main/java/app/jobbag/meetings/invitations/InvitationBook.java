package app.jobbag.meetings.invitations;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Sha256;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.Party;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Invitations as they are stored. */
@Component
class InvitationBook {
    private final JdbcClient jdbc;
    private final Reads reads;
    private final JsonMapper json;

    InvitationBook(JdbcClient jdbc, Reads reads, JsonMapper json) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.json = json;
    }

    private record Zone(UUID id, String zone) {}

    /** What went out about a meeting. */
    Later<Optional<Sent>> sent(MeetingId meeting) {
        Query query = Query.of("""
                select jsonb_build_object('sequence', k.sequence, 'told', k.told, 'calledOff', k.called_off, 'sentAt', k.sent_at,
                    'invitations', (select coalesce(jsonb_agg(jsonb_build_object('id', i.id,
                            'side', case when i.person_id is null then 'CLIENT' else 'AGENCY' end,
                            'guest', coalesce(i.person_id, i.contact_id), 'calledOff', i.called_off, 'email', o.recipient,
                            'mail', o.state, 'askedAt', i.asked_at, 'answer', i.answer, 'reason', i.reason,
                            'proposal', i.proposal, 'answeredAt', i.answered_at, 'reminders', i.reminders,
                            'remindedAt', i.reminded_at) order by i.id), '[]')
                        from meeting_invitation i join outbox o on o.client_id = i.client_id and o.id = i.mail_id
                        where i.meeting_id = k.meeting_id))
                from meeting_calendar k where k.meeting_id = ?""", meeting.value());
        return reads.object(Sent.class, query);
    }

    /** Where everybody's clock stands who could sit at the client's table: its contacts live where it does. */
    Later<Map<UUID, ZoneId>> zones(ClientId client) {
        Query query = Query.of("""
                select p.id, p.zone from person p
                union all
                select c.id, k.zone from contact c join client k on k.id = c.client_id where c.client_id = ?""", client.value());
        return reads.rows(Zone.class, query)
                .map(all -> all.stream().collect(Collectors.toMap(Zone::id, each -> ZoneId.of(each.zone()))));
    }

    /** Whoever sends about a meeting waits for whoever was first. */
    void lock(MeetingId meeting) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 34))")
                .param(meeting.value().toString())
                .query((row, n) -> 1)
                .list();
    }

    /** What is told from now on. */
    void tell(Sending sending, Instant now) {
        jdbc.sql("""
                insert into meeting_calendar (meeting_id, client_id, sequence, told, starts_at, ends_at, called_off, sent_at)
                values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                on conflict (meeting_id) do update set sequence = excluded.sequence, told = excluded.told,
                    starts_at = excluded.starts_at, ends_at = excluded.ends_at, called_off = excluded.called_off,
                    sent_at = excluded.sent_at""")
                .params(
                        sending.meeting().id().value(),
                        sending.meeting().client().value(),
                        sending.sequence())
                .param(json.writeValueAsString(sending.told()))
                .params(
                        at(sending.told().begins().toInstant()),
                        at(sending.told().ends()))
                .params(sending.meeting().isCancelled(), at(now))
                .update();
    }

    /** @param anew whether an answer that was given counts no more */
    void invited(Sending sending, Guest guest, boolean anew, Instant now) {
        jdbc.sql("""
                insert into meeting_invitation (id, client_id, meeting_id, person_id, contact_id, mail_id, asked_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set mail_id = excluded.mail_id, called_off = false""")
                .params(
                        guest.id(),
                        sending.meeting().client().value(),
                        sending.meeting().id().value())
                .param(guest.party().isClient() ? null : guest.party().id())
                .param(guest.party().isClient() ? guest.party().id() : null)
                .params(guest.mail(), at(now))
                .update();
        if (anew) {
            jdbc.sql("""
                    update meeting_invitation set asked_at = ?, answer = null, reason = '', proposal = '', answered_at = null,
                        reminders = 0, reminded_at = null where id = ?""").params(at(now), guest.id()).update();
        }
        link(sending.meeting().client(), guest.id(), guest.token(), now);
    }

    /** Somebody who gets an invitation, with the mail that brings it and the token in it. */
    record Guest(UUID id, Party party, UUID mail, String token) {}

    void calledOff(UUID invitation, @Nullable UUID mail) {
        jdbc.sql("update meeting_invitation set called_off = true, mail_id = coalesce(?, mail_id) where id = ?")
                .param(mail)
                .param(invitation)
                .update();
    }

    void reminded(ClientId client, UUID invitation, String token, Instant now) {
        jdbc.sql("update meeting_invitation set reminders = reminders + 1, reminded_at = ? where id = ?")
                .params(at(now), invitation)
                .update();
        link(client, invitation, token, now);
    }

    /** @return whether there is such an invitation, that can still be answered */
    boolean answer(UUID invitation, AnswerDraft answer, Instant now) {
        return jdbc.sql("""
                        update meeting_invitation i set answer = ?, reason = ?, proposal = ?, answered_at = ?
                        from meeting_calendar k where i.id = ? and k.meeting_id = i.meeting_id and not i.called_off
                            and not k.called_off and k.starts_at > ?""")
                        .params(answer.answer().name(), answer.reason(), answer.proposal(), at(now))
                        .params(invitation, at(now))
                        .update()
                > 0;
    }

    private void link(ClientId client, UUID invitation, String token, Instant now) {
        jdbc.sql("""
                insert into meeting_invitation_link (id, client_id, invitation_id, token_sha256, created_at)
                values (?, ?, ?, ?, ?)""")
                .params(Ids.next(), client.value(), invitation, Sha256.hex(token), at(now))
                .update();
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }
}
