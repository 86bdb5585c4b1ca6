package app.jobbag.bookings;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.staff.PersonId;
import app.jobbag.workorders.OrderDetails;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of time. */
@Component
class BookingLedger {
    private final JdbcClient jdbc;
    private final CostRates rates;

    BookingLedger(JdbcClient jdbc, CostRates rates) {
        this.jdbc = jdbc;
        this.rates = rates;
    }

    /** Keeps the rate of that day with the entry; without one the entry waits for it. */
    TimeEntryId add(OrderDetails order, PersonId person, TimeDraft draft, Instant now) {
        TimeEntryId id = new TimeEntryId(Ids.next());
        Optional<Money> rate = rates.on(person, order.currency(), draft.workedOn());
        jdbc.sql("""
                insert into time_entry (id, client_id, order_id, person_id, worked_on, hours, activity, note, rate, cost, booked_at)
                values (:id, :client, :order, :person, :day, :hours, :activity, :note, :rate, :cost, :now)""")
                .param("id", id.value())
                .param("client", order.client().value())
                .param("order", order.id().value())
                .param("person", person.value())
                .param("day", draft.workedOn())
                .param("hours", draft.hours().value())
                .param("activity", draft.activity().name())
                .param("note", draft.note())
                .param("rate", rate.map(Money::amount).orElse(null))
                .param(
                        "cost",
                        rate.map(each -> each.times(draft.hours().value()).amount())
                                .orElse(null))
                .param("now", Timestamp.from(now))
                .update();
        return id;
    }
}
