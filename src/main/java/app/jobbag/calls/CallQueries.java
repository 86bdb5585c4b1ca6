package app.jobbag.calls;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.calendar.WorkingTime;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.WorkingWeeks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;

/** Reads who could be called and what speaks for it, all in one statement. */
@Component
class CallQueries {
    /** Nobody looks after more. */
    private static final int CLIENTS = 200;

    /** The clients on whose team the person is an account executive. */
    static final String MINE = """
            (select m.client_id, c.name, c.id, c.country, c.zone, c.office_opens, c.office_closes, c.holidays, m.duty, m.since
            from team_member m join (select *, coalesce(trading_names[1], legal_name) as name from client) c on c.id = m.client_id
            where m.person_id = :person and m.duty in ('LEAD_AE', 'AE') and c.status <> 'ARCHIVED'
            order by lower(c.name), c.id limit %d)""".formatted(CLIENTS);

    private static final String CREW = """
            (select coalesce(jsonb_agg(jsonb_build_object('person', p.id, 'name', p.name, 'lead', t.duty = 'LEAD_AE',
                    'away', a.deputy_id is not null, 'deputy', a.deputy_id) order by t.duty <> 'LEAD_AE', t.since, p.name, p.id), '[]')
                from team_member t join person p on p.id = t.person_id and p.active
                left join lateral (select b.deputy_id from absence b where b.person_id = p.id and b.ended_at is null
                    and :day between b.from_day and b.to_day limit 1) a on true
                where t.client_id = m.client_id and t.duty in ('LEAD_AE', 'AE')
                    and exists (select from person_role r where r.person_id = p.id and r.role in ('AE', 'MANAGER')))""";

    private static final String CANDIDATES = """
            select m.id, m.name, m.country, m.zone, m.office_opens, m.office_closes, m.holidays, %s as crew,
                k.state, k.at, k.again_at, k.reason, k.report_id, b.name as by, coalesce(k.person_id = :person, false) as own,
                t.id as talked_id, t.happened_at as talked_at
            from %s m
            left join call_of_day k on k.client_id = m.client_id and k.day = :day
            left join person b on b.id = k.person_id
            left join lateral (select r.id, r.happened_at from contact_report r where r.client_id = m.client_id and r.newest
                and r.kind = 'CALL' and r.outcome = 'TALKED' and r.state <> 'DISCARDED'
                and r.happened_at >= :from and r.happened_at < :to order by r.happened_at limit 1) t on true
            where exists (select from work_order o where o.client_id = m.client_id and o.status in ('ISSUED', 'IN_PROGRESS'))
                or exists (select from action_item a where a.client_id = m.client_id and a.state = 'OPEN')
                or exists (select from signature_request r join signature_signer s on s.client_id = r.client_id
                    and s.request_id = r.id and s.state = 'ASKED' and s.contact_id is not null
                    where r.client_id = m.client_id and r.state = 'OPEN')
                or :money and exists (select from invoice i where i.client_id = m.client_id
                    and i.status in ('ISSUED', 'PARTLY_PAID') and i.due_on < :day)
            order by lower(m.name), m.id""".formatted(CREW, MINE);

    private static final String CONTACTS = """
            select k.client_id, k.id, k.name, k.title, coalesce(nullif(k.phone, ''), k.mobile) as phone, k.seniority, k.best_hour,
                k.mail_consent, (select max(r.happened_at) from contact_report_party p
                    join contact_report r on r.client_id = p.client_id and r.id = p.report_id and r.newest
                        and r.outcome = 'TALKED' and r.state <> 'DISCARDED'
                    where p.client_id = k.client_id and p.contact_id = k.id) as talked_at
            from %s m join contact k on k.client_id = m.client_id and k.archived_at is null
            order by k.name, k.id limit 2000""".formatted(MINE);

    private static final String CALLERS = """
            select p.id, p.name, (select max(a.to_day) from absence a where a.person_id = p.id and a.ended_at is null
                    and (? at time zone p.zone)::date between a.from_day and a.to_day) as away_until
            from person p where p.active and exists (select from team_member t
                where t.person_id = p.id and t.duty in ('LEAD_AE', 'AE'))
                and exists (select from person_role r where r.person_id = p.id and r.role in ('AE', 'MANAGER'))
            order by p.name, p.id limit 200""";

    private final Reads reads;
    private final WorkingWeeks weeks;
    private final Clock clock;

    CallQueries(Reads reads, WorkingWeeks weeks, Clock clock) {
        this.reads = reads;
        this.weeks = weeks;
        this.clock = clock;
    }

    /**
     * Whose calls of which day.
     *
     * @param money whether invoices are spoken of
     */
    record Asked(PersonId person, LocalDate day, ZoneId zone, boolean money) {
        /** No holidays last longer. */
        private static final int HORIZON = 14;

        private MapSqlParameterSource values() {
            return new MapSqlParameterSource("person", person.value())
                    .addValue("day", day)
                    .addValue("horizon", day.plusDays(HORIZON))
                    .addValue("from", day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC))
                    .addValue(
                            "to", day.plusDays(1).atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC))
                    .addValue("money", money);
        }
    }

    private static final String AWAY = """
            select a.to_day as until, d.name as deputy from absence a join person d on d.id = a.deputy_id
            where a.person_id = :person and a.ended_at is null and :day between a.from_day and a.to_day
            order by a.to_day desc limit 1""";

    private record Named(UUID id, String name) {}

    private record Calling(UUID id, String name, @Nullable LocalDate awayUntil) {
        private CallDay.Caller caller() {
            return new CallDay.Caller(new PersonId(id), name, awayUntil);
        }
    }

    Later<List<Candidate>> candidates(Asked asked) {
        return reads.rows(Candidate.class, Query.named(CANDIDATES, asked.values()));
    }

    Later<List<ReasonRow>> reasons(Asked asked) {
        return reads.rows(ReasonRow.class, Query.named(ReasonParts.ALL.formatted(MINE), asked.values()));
    }

    Later<List<Callee>> contacts(Asked asked) {
        return reads.rows(Callee.class, Query.named(CONTACTS, asked.values()));
    }

    Later<List<CallDay.Caller>> callers(boolean all) {
        return all
                ? reads.rows(Calling.class, Query.of(CALLERS, clock.instant().atOffset(ZoneOffset.UTC)))
                        .map(found -> found.stream().map(Calling::caller).toList())
                : Later.known(List.of());
    }

    /** When whoever calls is at work: the own week, holidays, the agency's closed days. */
    Later<WorkingTime> hours(PersonId caller) {
        return weeks.laterTime(caller);
    }

    /** Whether the person is away on that day. */
    Later<Optional<CallDay.Away>> away(Asked asked) {
        return reads.row(CallDay.Away.class, Query.named(AWAY, asked.values()));
    }

    /** Where somebody else's day is counted. */
    ZoneId zone(PersonId person) {
        return reads.row(Named.class, Query.of("select id, zone as name from person where id = ?", person.value()))
                .get()
                .map(found -> ZoneId.of(found.name()))
                .orElseThrow(NotFound::new);
    }
}
