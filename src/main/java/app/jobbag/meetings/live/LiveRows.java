package app.jobbag.meetings.live;

import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.Party;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of live notes. Whoever writes has {@link #lock locked} the meeting: one change comes after the other. */
@Component
class LiveRows {
    private final JdbcClient jdbc;

    LiveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose notes: the client's and the meeting's id. */
    record Of(UUID client, UUID meeting) {
        static Of of(MeetingDetails meeting) {
            return new Of(meeting.client().value(), meeting.id().value());
        }
    }

    /** A line as it is stored. */
    record Stored(
            UUID id,
            int version,
            LineKind kind,
            String topic,
            String text,
            ActionLine task,
            UUID writtenBy,
            boolean removed) {
        /** What was typed and understood before stands, where the same is typed again. */
        ActionLine kept(ActionLine read) {
            boolean sameOwner =
                    read.ownerText().equals(task.ownerText()) && task.owners().size() == 1;
            boolean sameDay = read.dueText().equals(task.dueText()) && task.due() != null;
            return new ActionLine(
                    read.step(),
                    read.ownerText(),
                    sameOwner ? task.owners() : read.owners(),
                    read.dueText(),
                    sameDay ? task.due() : read.due());
        }
    }

    /** What is written into a line. */
    record Words(LineKind kind, String text, ActionLine task) {
        @Nullable
        Party owner() {
            return task.owners().size() == 1 ? task.owners().get(0) : null;
        }
    }

    void lock(Of of) {
        jdbc.sql("insert into live_meeting (client_id, meeting_id, last) values (?, ?, 0) on conflict do nothing")
                .params(of.client(), of.meeting())
                .update();
        jdbc.sql("select last from live_meeting where client_id = ? and meeting_id = ? for update")
                .params(of.client(), of.meeting())
                .query(Long.class)
                .single();
    }

    /** Whether minutes have gone out: asked under the lock. */
    boolean isFixed(Of of) {
        return jdbc.sql(
                        "select exists (select from minutes where client_id = ? and meeting_id = ? and state = 'CIRCULATED')")
                .params(of.client(), of.meeting())
                .query(Boolean.class)
                .single();
    }

    boolean hasWritten(Of of, UUID person) {
        return jdbc.sql(
                        "select exists (select from live_change where client_id = ? and meeting_id = ? and person_id = ?)")
                .params(of.client(), of.meeting(), person)
                .query(Boolean.class)
                .single();
    }

    /** Whether it is the first time that this change comes. */
    boolean claim(Of of, UUID change, UUID person) {
        return jdbc.sql(
                                "insert into live_change (client_id, id, meeting_id, person_id) values (?, ?, ?, ?) on conflict do nothing")
                        .params(of.client(), change, of.meeting(), person)
                        .update()
                > 0;
    }

    boolean wasClaimed(Of of, UUID change) {
        return jdbc.sql("select exists (select from live_change where client_id = ? and id = ?)")
                .params(of.client(), change)
                .query(Boolean.class)
                .single();
    }

    Optional<Stored> find(Of of, UUID line) {
        return jdbc.sql("select * from live_line where client_id = ? and meeting_id = ? and id = ?")
                .params(of.client(), of.meeting(), line)
                .query(LiveRows::stored)
                .optional();
    }

    /** At the end of its topic. Not a second time, nor under an id that another meeting has. */
    boolean add(Of of, UUID line, String topic, Words words, UUID person, Instant now) {
        return bound(jdbc.sql("""
                        insert into live_line (client_id, id, meeting_id, version, change, topic, place, kind, text, step,
                            owner_text, person_id, contact_id, due_text, due, written_by, written_at, removed)
                        values (:client, :id, :meeting, 0, :change, :topic, (select coalesce(max(place), 0) + 1 from live_line
                            where client_id = :client and meeting_id = :meeting), :kind, :text, :step, :ownerText, :person,
                            :contact, :dueText, :due, :by, :now, false) on conflict do nothing"""), of, words)
                        .param("id", line)
                        .param("topic", topic)
                        .param("by", person)
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    /** Also puts back what was removed. */
    void write(Of of, Stored line, Words words, UUID person) {
        bound(jdbc.sql("""
                        update live_line set version = version + 1, change = :change, kind = :kind, text = :text, step = :step,
                            owner_text = :ownerText, person_id = :person, contact_id = :contact, due_text = :dueText, due = :due,
                            changed_by = :by, removed = false
                        where client_id = :client and meeting_id = :meeting and id = :id"""), of, words)
                .param("id", line.id())
                .param("by", person)
                .update();
    }

    void remove(Of of, Stored line, UUID person) {
        jdbc.sql("""
                update live_line set version = version + 1, change = ?, removed = true, changed_by = ?
                where client_id = ? and meeting_id = ? and id = ?""")
                .params(next(of), person, of.client(), of.meeting(), line.id())
                .update();
    }

    /** Behind another line, or to the beginning of the topic. Its words stay, and so does its version. */
    void move(Of of, Stored line, String topic, @Nullable UUID after) {
        jdbc.sql("""
                with other as (select id, place from live_line
                    where client_id = :client and meeting_id = :meeting and topic = :topic and id <> :id and not removed),
                before as (select coalesce((select place from other where id = :after), (select min(place) - 2 from other), 0) as place)
                update live_line set change = :change, topic = :topic,
                    place = (b.place + coalesce((select min(o.place) from other o where o.place > b.place), b.place + 2)) / 2
                from before b
                where client_id = :client and meeting_id = :meeting and live_line.id = :id""")
                .param("client", of.client())
                .param("meeting", of.meeting())
                .param("topic", topic)
                .param("after", after, Types.OTHER)
                .param("id", line.id())
                .param("change", next(of))
                .update();
    }

    void stop(Of of, Instant now) {
        int stopped = jdbc.sql(
                        "update live_stretch set ended = greatest(began, ?) where client_id = ? and meeting_id = ? and ended is null")
                .params(Timestamp.from(now), of.client(), of.meeting())
                .update();
        if (stopped > 0) {
            next(of);
        }
    }

    void start(Of of, UUID stretch, String topic, Instant now) {
        jdbc.sql("insert into live_stretch (client_id, id, meeting_id, topic, began) values (?, ?, ?, ?, ?)")
                .params(of.client(), stretch, of.meeting(), topic, Timestamp.from(now))
                .update();
        next(of);
    }

    /** The minutes have taken over the lines as they stand. */
    void taken(Of of, UUID line, int version) {
        jdbc.sql("update live_line set in_minutes = ?, change = ? where client_id = ? and meeting_id = ? and id = ?")
                .params(version, next(of), of.client(), of.meeting(), line)
                .update();
    }

    private long next(Of of) {
        return jdbc.sql("update live_meeting set last = last + 1 where client_id = ? and meeting_id = ? returning last")
                .params(of.client(), of.meeting())
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, Of of, Words words) {
        Party owner = words.owner();
        return statement
                .param("client", of.client())
                .param("meeting", of.meeting())
                .param("change", next(of))
                .param("kind", words.kind().name())
                .param("text", words.text())
                .param("step", words.task().step())
                .param("ownerText", words.task().ownerText())
                .param("person", owner == null || owner.isClient() ? null : owner.id(), Types.OTHER)
                .param("contact", owner != null && owner.isClient() ? owner.id() : null, Types.OTHER)
                .param("dueText", words.task().dueText())
                .param("due", words.task().due(), Types.DATE);
    }

    private static Stored stored(ResultSet row, int n) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        UUID contact = row.getObject("contact_id", UUID.class);
        List<Party> owners = person != null
                ? List.of(new Party(Party.Side.AGENCY, person))
                : contact != null ? List.of(new Party(Party.Side.CLIENT, contact)) : List.of();
        return new Stored(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                LineKind.valueOf(row.getString("kind")),
                row.getString("topic"),
                row.getString("text"),
                new ActionLine(
                        row.getString("step"),
                        row.getString("owner_text"),
                        owners,
                        row.getString("due_text"),
                        row.getObject("due", LocalDate.class)),
                row.getObject("written_by", UUID.class),
                row.getBoolean("removed"));
    }
}
