package app.jobbag.platform.trail;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.scope.Scope;
import app.jobbag.platform.scope.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The append-only history of everything: who did what, when, on whose behalf, from what to what, and why. */
@Component
public class Trail {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final Reads reads;
    private final ApplicationEventPublisher events;

    Trail(JdbcClient jdbc, JsonMapper json, Clock clock, Reads reads, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.reads = reads;
        this.events = events;
    }

    /** Notes it in the caller's transaction: no effect without its history, no history without its effect. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(TrailNote note) {
        Viewer who = Scope.current().viewer();
        jdbc.sql("""
                insert into trail (at, actor_kind, actor_id, actor_name, subject, subject_id, client_id, verb, changes, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)""")
                .param(Timestamp.from(clock.instant()))
                .param(kind(who))
                .param(who.id())
                .param(who.name())
                .param(note.subject())
                .param(note.id())
                .param(note.client())
                .param(note.verb())
                .param(json.writeValueAsString(note.changes().list()))
                .param(note.reason())
                .update();
        events.publishEvent(new TrailNoted(note, who));
    }

    private static String kind(Viewer who) {
        return who instanceof Viewer.Job job && job.outsider()
                ? "outsider"
                : who.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The newest entries of one object, newest first; at most 200. */
    @Transactional(readOnly = true)
    public List<TrailEntry> of(String subject, UUID id) {
        return later(subject, id).get();
    }

    /** The same, for a page that reads it with the rest. */
    public Later<List<TrailEntry>> later(String subject, UUID id) {
        return later(Map.of(id, subject));
    }

    /** The newest entries of several objects together, newest first; at most 200. */
    public Later<List<TrailEntry>> later(Map<UUID, String> subjects) {
        List<UUID> ids = List.copyOf(subjects.keySet());
        return reads.rows(
                TrailEntry.class,
                Query.of("""
                        select t.number, t.at, t.actor_id as actor, t.actor_kind, t.actor_name, t.subject, t.subject_id, t.client_id, t.verb, t.changes, t.reason
                        from unnest(?::text[], ?::uuid[]) as s(kind, id)
                        cross join lateral (select * from trail where subject = s.kind and subject_id = s.id
                            order by number desc limit 200) t
                        order by t.number desc limit 200""", ids.stream().map(subjects::get).toArray(String[]::new), ids.toArray(UUID[]::new)));
    }
}
