package app.jobbag.timesheets;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The running clocks, one a person. */
@Component
class TimerRows {
    private final JdbcClient jdbc;
    private final Reads reads;

    TimerRows(JdbcClient jdbc, Reads reads) {
        this.jdbc = jdbc;
        this.reads = reads;
    }

    record Row(
            app.jobbag.workorders.OrderId orderId,
            @org.jspecify.annotations.Nullable String orderName,
            app.jobbag.bookings.Activity activity,
            String note,
            Instant startedAt) {}

    Later<Optional<Row>> of(PersonId person) {
        return reads.row(Row.class, Query.of("""
                select t.order_id, o.number || ' ' || o.title as order_name, t.activity, t.note, t.started_at
                from running_timer t left join work_order o on o.id = t.order_id where t.person_id = ?""", person.value()));
    }

    /** Two starts or stops of one person go one after the other, until the transaction ends. */
    void lock(PersonId person) {
        jdbc.sql("select id from person where id = ? for no key update")
                .param(person.value())
                .query(UUID.class)
                .optional();
    }

    void add(PersonId person, TimerDraft draft, Instant now) {
        jdbc.sql("insert into running_timer (person_id, order_id, activity, note, started_at) values (?, ?, ?, ?, ?)")
                .params(person.value(), draft.order().value(), draft.activity().name(), draft.note())
                .param(Timestamp.from(now))
                .update();
    }

    void remove(PersonId person) {
        jdbc.sql("delete from running_timer where person_id = ?")
                .param(person.value())
                .update();
    }
}
