package app.jobbag.history;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the history of a client, as far as the reader may see what it is about. */
@Service
@Transactional(readOnly = true)
public class Histories {
    private static final int PAGE = 50;
    private static final String ENTRIES = """
            select t.number, t.at, t.actor_id as actor, t.actor_kind, t.actor_name, t.subject, t.subject_id, t.client_id, t.verb,
                t.changes, t.reason
            from trail t
            where t.client_id = :client and t.number < :before and (t.subject = any (:subjects)
                or t.subject = any (:tied) and exists (select from order_assignee a where a.client_id = t.client_id
                    and a.order_id = t.subject_id and a.person_id = :me))
            """;

    private final AccessPolicy policy;
    private final Reads reads;
    private final JdbcClient jdbc;

    Histories(AccessPolicy policy, Reads reads, JdbcClient jdbc) {
        this.policy = policy;
        this.reads = reads;
        this.jdbc = jdbc;
    }

    private record Narrowing(
            String condition, String name, @Nullable Object value) {}

    private record Named(UUID id, @Nullable String name, String url) {}

    /** The caller has asked whether the person may see the client. */
    public Timeline of(SignedIn who, ClientId client, Asked asked) {
        List<TrailEntry> found =
                reads.rows(TrailEntry.class, entries(who, client, asked)).get();
        List<TrailEntry> shown = found.stream().limit(PAGE).toList();
        Map<UUID, Named> names = names(shown);
        List<Moment> moments = shown.stream()
                .map(entry -> moment(entry, names.get(entry.subjectId())))
                .toList();
        return new Timeline(moments, found.size() > PAGE ? shown.get(PAGE - 1).number() : null);
    }

    private static Moment moment(TrailEntry entry, @Nullable Named named) {
        return new Moment(
                entry, Crossing.of(entry), named == null ? null : named.name(), named == null ? "" : named.url());
    }

    private Query entries(SignedIn who, ClientId client, Asked asked) {
        List<Subject> wanted = Subject.all().stream()
                .filter(subject ->
                        asked.chosen().map(part -> part == subject.part).orElse(true))
                .filter(subject -> policy.mayUse(who, subject.action))
                .toList();
        MapSqlParameterSource values = new MapSqlParameterSource("client", client.value())
                .addValue("me", who.id().value())
                .addValue("before", asked.before() == null ? Long.MAX_VALUE : asked.before())
                .addValue(
                        "subjects",
                        keys(wanted.stream()
                                .filter(each -> !policy.onlyTied(who, each.action))
                                .toList()))
                .addValue(
                        "tied",
                        keys(wanted.stream().filter(each -> ties(who, each)).toList()));
        StringBuilder sql = new StringBuilder(ENTRIES);
        narrow(sql, values, asked);
        return Query.named(
                sql.append(" order by t.number desc limit ").append(PAGE + 1).toString(), values);
    }

    private static void narrow(StringBuilder sql, MapSqlParameterSource values, Asked asked) {
        for (Narrowing each : List.of(
                new Narrowing("t.subject_id = :", "object", asked.object()),
                new Narrowing("t.actor_id = :", "person", asked.person()),
                new Narrowing("t.at >= :", "from", at(asked.from())),
                new Narrowing("t.at < :", "until", at(asked.until())))) {
            if (each.value() != null) {
                sql.append(" and ").append(each.condition()).append(each.name());
                values.addValue(each.name(), each.value());
            }
        }
        if (asked.side() != Asked.Side.ALL) {
            String crossed = "(t.actor_kind = 'contact' or t.subject || '.' || t.verb = any (:left))";
            sql.append(asked.side() == Asked.Side.CLIENT ? " and " : " and not ")
                    .append(crossed);
            values.addValue("left", Crossing.LEFT.toArray(String[]::new));
        }
    }

    /** Whoever only sees what they are assigned to is told of those orders. */
    private boolean ties(SignedIn who, Subject subject) {
        return subject == Subject.ORDER && policy.onlyTied(who, Action.ORDER_SEE);
    }

    private static @Nullable Timestamp at(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private static String[] keys(List<Subject> subjects) {
        return subjects.stream().map(subject -> subject.key).toArray(String[]::new);
    }

    private Map<UUID, Named> names(List<TrailEntry> entries) {
        Map<UUID, Named> names = new HashMap<>();
        String sql = Subject.all().stream()
                .filter(subject ->
                        entries.stream().anyMatch(entry -> entry.subject().equals(subject.key)))
                .map(Subject::names)
                .collect(Collectors.joining(" union all "));
        if (!sql.isEmpty()) {
            UUID[] ids = entries.stream().map(TrailEntry::subjectId).distinct().toArray(UUID[]::new);
            jdbc.sql(sql).param("ids", ids).query(Named.class).list().forEach(named -> names.put(named.id(), named));
        }
        return names;
    }
}
