package app.jobbag.meetings.live;

import app.jobbag.kernel.Ids;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what is carried over. */
@Component
class CarriedRows {
    /** Of the same project or of none; of a meeting of its own project, all of the client's. */
    private static final String EARLIER = """
            where x.client_id = :client and m.id <> :meeting and m.starts_at <= :start
                and (x.state = 'OPEN' or v.id is not null)
                and (:project::uuid is null or m.project_id is null or m.project_id = :project::uuid)
                and (:internal or m.kind not in ('INTERNAL', 'PREPARATION'))""";

    /** Whose an action item is, and how it was gone through at this meeting. */
    private static final String OF_ITEM = """
            left join person p on p.id = x.person_id
            left join contact k on k.client_id = x.client_id and k.id = x.contact_id
            left join live_carried v on v.client_id = x.client_id and v.meeting_id = :meeting and v.item_id = x.id
            """;

    private final Reads reads;
    private final JdbcClient jdbc;
    private final Clock clock;

    CarriedRows(Reads reads, JdbcClient jdbc, Clock clock) {
        this.reads = reads;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Later<List<Carried>> of(MeetingDetails meeting) {
        var plan = meeting.plan();
        Query query = Query.named(
                """
                select x.id, 'ACTION' as kind, x.step as text, coalesce(p.name, k.name) as owner, x.due, m.subject,
                    m.starts_at as at, v.outcome, coalesce(v.words, '') as words
                from action_item x join meeting m on m.client_id = x.client_id and m.id = x.meeting_id
                """ + OF_ITEM + EARLIER + """

                union all
                select x.id, 'ACTION', x.step, coalesce(p.name, k.name), x.due, x.minutes_number, x.created_at, v.outcome,
                    coalesce(v.words, '')
                from action_item x
                """ + OF_ITEM + """

                where x.client_id = :client and x.meeting_id is null and x.created_at <= :start
                    and (x.state = 'OPEN' or v.id is not null)

                union all
                select x.id, 'QUESTION', x.text, null, null, m.subject, m.starts_at, v.outcome, coalesce(v.words, '')
                from open_question x join meeting m on m.client_id = x.client_id and m.id = x.meeting_id
                left join live_carried v on v.client_id = x.client_id and v.meeting_id = :meeting and v.question_id = x.id
                """ + EARLIER + """

                order by 2, 5, 7, 1 limit 100""",
                new MapSqlParameterSource()
                        .addValue("client", meeting.client().value())
                        .addValue("meeting", meeting.id().value())
                        .addValue("start", Timestamp.from(meeting.startsAt()))
                        .addValue(
                                "project",
                                plan.project() == null ? null : plan.project().value())
                        .addValue("internal", plan.kind().isInternal()));
        return reads.rows(Carried.class, query);
    }

    void note(
            MeetingDetails meeting,
            Carried.Kind kind,
            UUID subject,
            Carried.Outcome outcome,
            String words,
            SignedIn who) {
        String column = kind == Carried.Kind.ACTION ? "item_id" : "question_id";
        jdbc.sql("insert into live_carried (id, client_id, meeting_id, " + column
                        + ", outcome, words, noted_by, noted_at) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (client_id, meeting_id, "
                        + column + ") do update set outcome = excluded.outcome, words = excluded.words,"
                        + " noted_by = excluded.noted_by, noted_at = excluded.noted_at")
                .params(
                        Ids.next(),
                        meeting.client().value(),
                        meeting.id().value(),
                        subject,
                        outcome.name(),
                        words,
                        who.id().value(),
                        Timestamp.from(clock.instant()))
                .update();
    }
}
