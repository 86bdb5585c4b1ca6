package app.jobbag.bookings;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.PersonId;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Booked time, entry by entry, and the ledger of its corrections. */
@Component
class TimeRows {
    private final JdbcClient jdbc;
    private final Reads reads;
    private final CostRates rates;

    TimeRows(JdbcClient jdbc, Reads reads, CostRates rates) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.rates = rates;
    }

    record Corrector(PersonId person, Instant at) {}

    BookedTime lock(PersonId person, OrderId order, TimeEntryId entry) {
        UUID found = jdbc.sql("select id from time_entry where id = ? and order_id = ? and person_id = ? for update")
                .params(entry.value(), order.value(), person.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
        return own(person, order, new TimeEntryId(found));
    }

    BookedTime own(PersonId person, OrderId order, TimeEntryId entry) {
        Query query = Query.of("""
                select t.id, t.order_id as "order", t.worked_on, t.hours, t.activity, t.note,
                    (select coalesce(json_agg(json_build_object('who', p.name, 'at', c.corrected_at, 'reason', c.reason,
                            'hours', c.hours_before, 'activity', c.activity_before, 'note', c.note_before)
                            order by c.corrected_at, c.id), '[]')
                        from time_correction c join person p on p.id = c.corrected_by
                        where c.client_id = t.client_id and c.entry_id = t.id) as before
                from time_entry t where t.id = ? and t.order_id = ? and t.person_id = ?""", entry.value(), order.value(), person.value());
        return reads.row(BookedTime.class, query).get().orElseThrow(NotFound::new);
    }

    /** The price follows the hours: at the rate the entry has, or the one that has been set since. */
    void correct(OrderDetails order, BookedTime was, TimeCorrection to, Corrector by) {
        jdbc.sql("""
                insert into time_correction (id, client_id, order_id, entry_id, corrected_by, corrected_at, reason,
                    hours_before, hours_after, activity_before, activity_after, note_before, note_after)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        order.client().value(),
                        order.id().value(),
                        was.id().value())
                .params(by.person().value(), Timestamp.from(by.at()), to.reason())
                .params(
                        was.hours(),
                        to.hours(),
                        was.activity().name(),
                        to.activity().name())
                .params(was.note(), to.note())
                .update();
        Optional<Money> rate = rates.on(by.person(), order.currency(), was.workedOn());
        jdbc.sql("""
                update time_entry set hours = :hours, activity = :activity, note = :note,
                    rate = coalesce(rate, cast(:rate as numeric)),
                    cost = round(coalesce(rate, cast(:rate as numeric)) * :hours, :digits) where id = :id""")
                .param("hours", to.hours())
                .param("activity", to.activity().name())
                .param("note", to.note())
                .param("rate", rate.map(Money::amount).orElse(null))
                .param("digits", Math.max(0, order.currency().getDefaultFractionDigits()))
                .param("id", was.id().value())
                .update();
    }
}
