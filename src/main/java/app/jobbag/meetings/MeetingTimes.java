package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.meetings.MeetingDraft.Invited;
import app.jobbag.meetings.times.Attendance;
import app.jobbag.meetings.times.Span;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Service;

/**
 * What stands against people's coming: other meetings of whatever client, days away, hours. The caller has asked whether the
 * person may plan for the client, and of a meeting with a client they do not see learns the time alone (CONF-1).
 */
@Service
public class MeetingTimes {
    private final Reads reads;
    private final Holidays holidays;

    MeetingTimes(Reads reads, Holidays holidays) {
        this.reads = reads;
        this.holidays = holidays;
    }

    /**
     * Whose time is asked for.
     *
     * @param window nothing outside it is looked at
     * @param but a meeting that is no hindrance: the one that is planned
     */
    public record Question(
            ClientId client,
            List<Invited> invited,
            Span window,
            @Nullable MeetingId but) {}

    /** All who are to come, our people first; the client's stand under its name, as they share its office hours. */
    public Later<List<Attendance>> of(Question question) {
        Query query = Query.named("""
                select jsonb_build_object(
                    'client', (select jsonb_build_object('name', coalesce(c.trading_names[1], c.legal_name), 'zone', c.zone,
                            'opens', c.office_opens, 'closes', c.office_closes, 'holidays', c.holidays,
                            'country', lower(c.country))
                        from client c where c.id = :client),
                    'agency', jobbag_agency_country(:lastDay),
                    'people', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'zone', p.zone,
                            'holidays', (select w.holidays from working_week w where w.person_id = p.id),
                            'days', (select coalesce(jsonb_agg(jsonb_build_object('weekday', d.weekday, 'opens', d.opens,
                                    'closes', d.closes)), '[]')
                                from working_day d where d.person_id = p.id),
                            'away', (select coalesce(jsonb_agg(jsonb_build_object('from', a.from_day, 'to', a.to_day)), '[]')
                                from absence a where a.person_id = p.id and a.ended_at is null
                                    and a.from_day <= :lastDay and a.to_day >= :firstDay)) order by p.name, p.id), '[]')
                        from person p where p.id = any (cast(:people as uuid[]))),
                    'busy', (select coalesce(jsonb_agg(to_jsonb(b)), '[]')
                        from jobbag_busy(cast(:people as uuid[]), :first, :last, :but) b),
                    'closed', (select coalesce(jsonb_agg(jsonb_build_object('day', d.day, 'name', d.name)), '[]')
                        from closed_day d where d.day between :firstDay and :lastDay))""", values(question));
        KnownTimes.Calendar calendar = new KnownTimes.Calendar(holidays, LocaleContextHolder.getLocale());
        return reads.object(KnownTimes.class, query)
                .map(found -> found.orElseThrow().attendances(question.invited(), calendar));
    }

    private static MapSqlParameterSource values(Question question) {
        Span window = question.window();
        String people = question.invited().stream()
                .map(each -> each.party().person())
                .filter(each -> each != null)
                .map(UUID::toString)
                .collect(Collectors.joining(",", "{", "}"));
        return new MapSqlParameterSource("client", question.client().value())
                .addValue("people", people)
                .addValue("first", Timestamp.from(window.from()))
                .addValue("last", Timestamp.from(window.to()))
                .addValue(
                        "firstDay",
                        window.from().atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1))
                .addValue(
                        "lastDay",
                        window.to().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1))
                .addValue("but", question.but() == null ? null : question.but().value(), java.sql.Types.OTHER);
    }
}
