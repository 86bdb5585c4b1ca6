package app.jobbag.calls;

import app.jobbag.calls.MonthClient.Mark;
import app.jobbag.calls.MonthClient.Span;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.calendar.WorkingTime;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which clients were called on which day (CALL-3). */
@Service
@Transactional(readOnly = true)
public class CallMonths {
    /** When something ran: an order from its issue to its delivery, an action item while it was open. */
    private static final String WORK = """
        (select coalesce(jsonb_agg(jsonb_build_object('first', w.first, 'last', w.last)), '[]') from (
            select s.first::date as first, coalesce(s.last::date, :end) as last
                from (select min(t.at) filter (where t.verb = 'ISSUE') as first,
                        max(t.at) filter (where t.verb in ('DELIVER', 'CLOSE', 'CANCEL')) as last
                    from order_step t where t.client_id = m.client_id group by t.order_id) s
                where s.first < :end and coalesce(s.last, :end) >= :begin
            union all
            select a.created_at::date, coalesce(a.ended_at::date, :end) from action_item a
                where a.client_id = m.client_id and a.created_at < :end and coalesce(a.ended_at, :end) >= :begin
            limit 2000) w)\
        """;

    static final String CLIENTS = """
        select m.id, m.name, m.country, m.zone, m.office_opens, m.office_closes, m.holidays, m.since::date as since,
            m.duty = 'LEAD_AE' or not exists (select from team_member l where l.client_id = m.client_id and l.duty = 'LEAD_AE')
                as lead, %s as work
        from %s m order by lower(m.name), m.id\
        """.formatted(WORK, CallQueries.MINE);

    /** A day's best: talked before left a message before nobody answered; a skip says why. */
    static final String MARKS = """
        select distinct on (x.client_id, x.day) x.client_id, x.day, x.mark, x.note from %s m cross join lateral (
            select r.client_id, (r.happened_at at time zone r.zone)::date as day, r.outcome as mark, '' as note,
                array_position(array['TALKED', 'LEFT_MESSAGE', 'NO_ANSWER'], r.outcome) as rank
            from contact_report r where r.client_id = m.client_id and r.newest and r.state <> 'DISCARDED' and r.kind = 'CALL'
                and r.happened_at >= :begin - interval '1 day' and r.happened_at < :end + interval '1 day'
            union all
            select k.client_id, k.day, k.state, k.reason,
                array_position(array['TALKED', 'LEFT_MESSAGE', 'SKIPPED', 'NO_ANSWER'], k.state)
            from call_of_day k where k.client_id = m.client_id and k.day >= :begin and k.day < :end) x
        order by x.client_id, x.day, x.rank\
        """.formatted(CallQueries.MINE);

    static final String AWAY = """
        select a.from_day as first, a.to_day as last from absence a where a.person_id = :person and a.ended_at is null
            and a.from_day < :end and a.to_day >= :begin\
        """;

    private final Reads reads;
    private final CallQueries queries;
    private final AccessPolicy policy;
    private final Holidays holidays;
    private final Clock clock;

    CallMonths(Reads reads, CallQueries queries, AccessPolicy policy, Holidays holidays, Clock clock) {
        this.reads = reads;
        this.queries = queries;
        this.policy = policy;
        this.holidays = holidays;
        this.clock = clock;
    }

    public YearMonth thisMonth(SignedIn who) {
        return YearMonth.from(today(who));
    }

    /** Somebody else's, where the person may look at others'; else the own. */
    public CallMonth of(SignedIn who, PersonId asked, YearMonth month) {
        boolean others = policy.mayUse(who, Action.CALL_LISTS);
        PersonId whose = others ? asked : who.id();
        MapSqlParameterSource values = new MapSqlParameterSource("person", whose.value())
                .addValue("begin", month.atDay(1))
                .addValue("end", month.plusMonths(1).atDay(1));
        Later<List<MonthClient>> clients = reads.rows(MonthClient.class, Query.named(CLIENTS, values));
        Later<List<Mark>> marks = reads.rows(Mark.class, Query.named(MARKS, values));
        Later<List<Span>> away = reads.rows(Span.class, Query.named(AWAY, values));
        Later<List<CallDay.Caller>> callers = queries.callers(others);
        Later<WorkingTime> hours = queries.hours(whose);
        Map<UUID, Map<LocalDate, Mark>> said = marks.get().stream()
                .collect(Collectors.groupingBy(Mark::clientId, Collectors.toMap(Mark::day, Function.identity())));
        MonthClient.Reader reader = new MonthClient.Reader(today(who), hours.get(), away.get(), holidays, who.locale());
        List<LocalDate> days =
                month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
        List<MonthRow> rows = clients.get().stream()
                .map(each -> each.row(days, said.getOrDefault(each.id(), Map.of()), reader))
                .toList();
        return new CallMonth(whose, month, reader.today(), rows, callers.get());
    }

    private LocalDate today(SignedIn who) {
        return LocalDate.ofInstant(clock.instant(), who.zone());
    }
}
