package app.jobbag.bookings;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.PersonId;
import app.jobbag.workorders.OrderDetails;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;

/** What is booked on an order: the newest first, at most 200, and what it cost so far. */
@Component
class BookingList {
    private final Reads reads;

    BookingList(Reads reads) {
        this.reads = reads;
    }

    /**
     * How much of it is read for somebody.
     *
     * @param time whose entries, null for everybody's
     * @param cost whether the cost is
     */
    record Share(@Nullable PersonId time, boolean cost) {}

    /** @param cost null when it is not read */
    record Booked(List<TimeEntry> time, @Nullable OrderCost cost) {}

    private record Found(List<Row> timeRows, @Nullable OrderCost cost) {}

    private record Row(UUID id, UUID person, String name, LocalDate day, BigDecimal figure, String note) {}

    Later<Booked> of(OrderDetails order, Share share) {
        MapSqlParameterSource values = new MapSqlParameterSource()
                .addValue("order", order.id().value())
                .addValue("time", idOf(share.time()))
                .addValue("cost", share.cost());
        Query query = Query.named("""
                select (select to_jsonb(c) from (select %s from order_cost k where :cost and k.order_id = :order) c) as cost,
                    (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'person', t.person_id, 'name', p.name,
                            'day', t.worked_on, 'figure', t.hours, 'note', t.note) order by t.worked_on desc, t.id desc), '[]')
                        from (select * from time_entry b
                            where b.order_id = :order and (cast(:time as uuid) is null or b.person_id = :time)
                            order by b.worked_on desc, b.id desc limit 200) t
                        join person p on p.id = t.person_id) as time_rows""".formatted(OrderCosts.COLUMNS), values);
        return reads.row(Found.class, query).map(found -> booked(found.orElseThrow()));
    }

    private static Booked booked(Found found) {
        return new Booked(found.timeRows().stream().map(BookingList::time).toList(), found.cost());
    }

    private static TimeEntry time(Row row) {
        PersonId person = new PersonId(row.person());
        return new TimeEntry(new TimeEntryId(row.id()), person, row.name(), row.day(), row.figure(), row.note());
    }

    private static @Nullable UUID idOf(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
