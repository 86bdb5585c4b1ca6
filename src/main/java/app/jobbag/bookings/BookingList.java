package app.jobbag.bookings;

import app.jobbag.kernel.Money;
import app.jobbag.staff.PersonId;
import app.jobbag.workorders.OrderDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is booked on an order, the newest first; at most 200 of each. */
@Component
class BookingList {
    private final JdbcClient jdbc;

    BookingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param only whose entries, null for everybody's */
    List<TimeEntry> time(OrderDetails order, @Nullable PersonId only) {
        return jdbc.sql("""
                select t.id, t.person_id, p.name, t.worked_on, t.hours, t.note
                from time_entry t join person p on p.id = t.person_id
                where t.order_id = :order and (cast(:person as uuid) is null or t.person_id = :person)
                order by t.worked_on desc, t.id desc limit 200""")
                .param("order", order.id().value())
                .param("person", only == null ? null : only.value())
                .query((row, n) -> new TimeEntry(
                        new TimeEntryId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("worked_on", LocalDate.class),
                        row.getBigDecimal("hours"),
                        row.getString("note")))
                .list();
    }

    List<Expense> expenses(OrderDetails order, @Nullable PersonId only) {
        return jdbc.sql("""
                select e.id, e.person_id, p.name, e.spent_on, e.amount, e.note
                from expense e join person p on p.id = e.person_id
                where e.order_id = :order and (cast(:person as uuid) is null or e.person_id = :person)
                order by e.spent_on desc, e.id desc limit 200""")
                .param("order", order.id().value())
                .param("person", only == null ? null : only.value())
                .query((row, n) -> new Expense(
                        new ExpenseId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("spent_on", LocalDate.class),
                        new Money(row.getBigDecimal("amount"), order.currency()),
                        row.getString("note")))
                .list();
    }
}
