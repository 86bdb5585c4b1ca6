package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Service;

/** The meetings of some days, as a week and a month show them, by the clock of whoever looks. */
@Service
public class MeetingCalendar {
    private final Reads reads;

    MeetingCalendar(Reads reads) {
        this.reads = reads;
    }

    /** Whose meetings: all that are seen, those the person takes part in, or those of clients on whose team the person is. */
    public enum Whose {
        ALL,
        MINE,
        MY_CLIENTS
    }

    /** What is shown of them. */
    public record Choice(
            Whose whose,
            @Nullable ClientId client,
            @Nullable PersonId person) {}

    /** Days, both included. */
    public record Days(LocalDate first, LocalDate last) {}

    /** At most so many: whoever sees all clients of a large agency chooses some. */
    static final int MOST = 1000;

    /** Meetings, days off, and whom and which clients one can choose. */
    public Later<MeetingDays> of(SignedIn who, Days days, Choice choice) {
        Query query = Query.named("""
                select jsonb_build_object(
                    'meetings', (select coalesce(jsonb_agg(to_jsonb(t) order by t."startsAt", t.id), '[]') from (
                        select m.id, m.subject, m.kind, m.state, m.starts_at as "startsAt", m.duration,
                            coalesce(c.trading_names[1], c.legal_name) as client
                        from meeting m join client c on c.id = m.client_id
                        where m.starts_at >= :first and m.starts_at < :last and m.state <> 'CANCELLED'
                          and (cast(:client as uuid) is null or m.client_id = :client)
                          and (cast(:person as uuid) is null or exists (select from meeting_participant p
                            where p.client_id = m.client_id and p.meeting_id = m.id and p.person_id = :person))
                          and case :whose when 'MINE' then exists (select from meeting_participant p
                                where p.client_id = m.client_id and p.meeting_id = m.id and p.person_id = :viewer)
                            when 'MY_CLIENTS' then exists (select from team_member t
                                where t.client_id = m.client_id and t.person_id = :viewer)
                            else true end
                        order by m.starts_at, m.id limit :most) t),
                    'away', (select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'from', a.from_day, 'to', a.to_day)
                            order by p.name, a.from_day), '[]')
                        from absence a join person p on p.id = a.person_id
                        where a.ended_at is null and a.from_day <= :lastDay and a.to_day >= :firstDay
                          and case when cast(:person as uuid) is not null then p.id = :person
                            when :whose = 'MINE' then p.id = :viewer
                            else exists (select from team_member t where t.person_id = p.id
                                and (cast(:client as uuid) is null or t.client_id = :client)) end),
                    'closed', (select coalesce(jsonb_agg(jsonb_build_object('day', d.day, 'name', d.name) order by d.day), '[]')
                        from closed_day d where d.day between :firstDay and :lastDay),
                    'regions', (select jsonb_agg(t) from (
                        select coalesce(nullif((select w.holidays from working_week w where w.person_id = :viewer), ''),
                            jobbag_agency_country(:lastDay)) as code, '' as whose
                        union all
                        select coalesce(nullif(c.holidays, ''), lower(c.country)), coalesce(c.trading_names[1], c.legal_name)
                        from client c where c.id = :client) t),
                    'clients', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name)), '[]') from (
                        select c.id, coalesce(c.trading_names[1], c.legal_name) as name from client c
                        where c.status <> 'ARCHIVED' order by lower(coalesce(c.trading_names[1], c.legal_name)) limit 500) c),
                    'people', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name), '[]')
                        from person p where p.active and exists (select from team_member t where t.person_id = p.id)))""", values(who, days, choice));
        return reads.object(MeetingDays.class, query).map(found -> found.orElseThrow());
    }

    private static MapSqlParameterSource values(SignedIn who, Days days, Choice choice) {
        return new MapSqlParameterSource("viewer", who.id().value())
                .addValue("whose", choice.whose().name())
                .addValue(
                        "client",
                        choice.client() == null ? null : choice.client().value(),
                        Types.OTHER)
                .addValue(
                        "person",
                        choice.person() == null ? null : choice.person().value(),
                        Types.OTHER)
                .addValue("firstDay", days.first())
                .addValue("lastDay", days.last())
                .addValue(
                        "first",
                        Timestamp.from(days.first().atStartOfDay(who.zone()).toInstant()))
                .addValue(
                        "last",
                        Timestamp.from(
                                days.last().plusDays(1).atStartOfDay(who.zone()).toInstant()))
                .addValue("most", MOST);
    }
}
