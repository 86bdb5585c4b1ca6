package app.jobbag.platform.trail;

import app.jobbag.platform.scope.Scope;
import app.jobbag.platform.scope.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The append-only history of everything: who did what, when, on whose behalf, from what to what, and why. */
@Component
public class Trail {
    private static final TypeReference<List<Changes.Change>> CHANGES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Trail(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Notes it in the caller's transaction: no effect without its history, no history without its effect. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(TrailNote note) {
        Viewer who = Scope.current().viewer();
        jdbc.sql("""
                insert into trail (at, actor_kind, actor_id, actor_name, subject, subject_id, client_id, verb, changes, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)""")
                .param(Timestamp.from(clock.instant()))
                .param(who.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT))
                .param(who.id())
                .param(who.name())
                .param(note.subject())
                .param(note.id())
                .param(note.client())
                .param(note.verb())
                .param(json.writeValueAsString(note.changes().list()))
                .param(note.reason())
                .update();
    }

    /** The newest entries of one object, newest first; at most 200. */
    @Transactional(readOnly = true)
    public List<TrailEntry> of(String subject, UUID id) {
        return of(Map.of(id, subject));
    }

    /** The newest entries of several objects together, newest first; at most 200. */
    @Transactional(readOnly = true)
    public List<TrailEntry> of(Map<UUID, String> subjects) {
        List<UUID> ids = List.copyOf(subjects.keySet());
        return jdbc.sql("""
                select t.number, t.at, t.actor_id, t.actor_name, t.subject, t.subject_id, t.verb, t.changes::text, t.reason
                from unnest(?::text[], ?::uuid[]) as s(kind, id)
                cross join lateral (select * from trail where subject = s.kind and subject_id = s.id
                    order by number desc limit 200) t
                order by t.number desc limit 200""")
                .param(ids.stream().map(subjects::get).toArray(String[]::new))
                .param(ids.toArray(UUID[]::new))
                .query((row, n) -> new TrailEntry(
                        row.getLong("number"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor_name"),
                        row.getString("subject"),
                        row.getObject("subject_id", UUID.class),
                        row.getString("verb"),
                        json.readValue(row.getString("changes"), CHANGES),
                        row.getString("reason")))
                .list();
    }
}
