package app.jobbag.contactreports;

import app.jobbag.meetings.MeetingHeld;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The minutes of a held meeting are due as the report of any other contact is (CALL-2). */
@Component
class MinutesExpected {
    private final Deadlines deadlines;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    MinutesExpected(Deadlines deadlines, EntityManager entities, JdbcClient jdbc) {
        this.deadlines = deadlines;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** The meeting may be as new as the news of it. */
    @EventListener
    void on(MeetingHeld news) {
        entities.flush();
        jdbc.sql("""
                insert into minutes_due (meeting_id, client_id, due_at) values (?, ?, ?)
                on conflict (meeting_id) do update set due_at = excluded.due_at""")
                .params(
                        news.meeting().value(),
                        news.client().value(),
                        Timestamp.from(deadlines.ofMinutes(news.client(), news.ended())))
                .update();
    }
}
