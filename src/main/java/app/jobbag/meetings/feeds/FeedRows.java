package app.jobbag.meetings.feeds;

import app.jobbag.meetings.invitations.Answer;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in a feed, read on behalf of its person: row-level security shows what that person may see today. */
@Component
class FeedRows {
    static final Duration BACK = Duration.ofDays(60);
    static final Duration AHEAD = Duration.ofDays(365);
    /** So long a cancelled meeting is shown as one, for programs that look seldom. */
    private static final Duration CANCELLED = Duration.ofDays(30);

    private static final int MOST = 3000;

    private static final String MEETINGS = """
            select m.id, m.version, m.subject, m.purpose, m.starts_at, m.duration, m.place, m.call_link,
                m.state = 'CANCELLED' as cancelled, m.changed_at, coalesce(c.trading_names[1], c.legal_name) as client, %s answer
            from meeting m join client c on c.id = m.client_id %s
            where m.starts_at between ? and ? and (m.state <> 'CANCELLED' or m.ended_at > ?) and %s
            order by m.starts_at, m.id limit ?""";

    private final Reads reads;

    FeedRows(Reads reads) {
        this.reads = reads;
    }

    /** @param answer of the feed's person */
    record Meeting(
            UUID id,
            int version,
            String subject,
            String purpose,
            Instant startsAt,
            int duration,
            String place,
            String callLink,
            boolean cancelled,
            Instant changedAt,
            String client,
            @Nullable Answer answer) {}

    record Absence(UUID id, LocalDate fromDay, LocalDate toDay, Instant setAt) {}

    Later<List<Meeting>> ofPerson(UUID person, Instant now) {
        String own = """
                join meeting_participant p on p.client_id = m.client_id and p.meeting_id = m.id
                left join meeting_invitation i on i.client_id = m.client_id and i.meeting_id = m.id and i.person_id = p.person_id""";
        return reads.rows(Meeting.class, query(MEETINGS.formatted("i.answer as", own, "p.person_id = ?"), person, now));
    }

    Later<List<Meeting>> ofClient(UUID client, Instant now) {
        return reads.rows(Meeting.class, query(MEETINGS.formatted("null as", "", "m.client_id = ?"), client, now));
    }

    Later<List<Absence>> absences(UUID person, Instant now) {
        Query query = Query.of(
                "select id, from_day, to_day, set_at from absence where person_id = ? and ended_at is null"
                        + " and to_day > cast(? as timestamptz)::date order by from_day, id limit ?",
                person,
                Timestamp.from(now.minus(BACK)),
                MOST);
        return reads.rows(Absence.class, query);
    }

    private static Query query(String sql, UUID whose, Instant now) {
        return Query.of(
                sql,
                Timestamp.from(now.minus(BACK)),
                Timestamp.from(now.plus(AHEAD)),
                Timestamp.from(now.minus(CANCELLED)),
                whose,
                MOST);
    }
}
