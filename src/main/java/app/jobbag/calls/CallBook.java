package app.jobbag.calls;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what became of the calls of each day. */
@Component
class CallBook {
    private final JdbcClient jdbc;
    private final Trail trail;

    CallBook(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    record Entry(
            ClientId client,
            LocalDate day,
            CallState state,
            PersonId by,
            Instant at,
            @Nullable Instant again,
            String reason,
            @Nullable UUID report) {}

    record Removed(@Nullable UUID reportId) {}

    /** Whether it was entered: what is settled stays; whoever comes second at the same moment waits for the first and then knows. */
    boolean enter(Entry entry) {
        return jdbc.sql("""
                insert into call_of_day as k (client_id, day, state, person_id, at, again_at, attempts, reason, report_id)
                values (?, ?, ?, ?, ?, ?, 1, ?, ?)
                on conflict (client_id, day) do update set state = excluded.state, person_id = excluded.person_id,
                    at = excluded.at, again_at = excluded.again_at, attempts = k.attempts + 1, reason = excluded.reason,
                    report_id = excluded.report_id
                where k.state = 'NO_ANSWER'""")
                        .param(entry.client().value())
                        .param(entry.day())
                        .param(entry.state().name())
                        .param(entry.by().value())
                        .param(utc(entry.at()))
                        .param(utc(entry.again()))
                        .param(entry.reason())
                        .param(entry.report())
                        .update()
                > 0;
    }

    /** The last that the person entered since then. */
    Optional<Removed> remove(ClientId client, PersonId by, Instant since) {
        return jdbc.sql("""
                delete from call_of_day k where k.client_id = ? and k.day = (select max(m.day) from call_of_day m
                    where m.client_id = k.client_id and m.person_id = ? and m.at > ?)
                returning report_id""")
                .params(client.value(), by.value(), since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Removed(row.getObject("report_id", UUID.class)))
                .optional();
    }

    void note(ClientId client, String verb, String reason) {
        trail.note(TrailNote.of("call", client.value(), client.value(), verb).because(reason));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
