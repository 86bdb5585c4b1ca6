package app.jobbag.changeorders;

import app.jobbag.clients.ClientRegister;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.calendar.WorkingTime;
import app.jobbag.workorders.OrderDetails;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The client's working days between two days of delivery. */
@Component
class WorkingDays {
    private final ClientRegister clients;
    private final Holidays holidays;

    WorkingDays(ClientRegister clients, Holidays holidays) {
        this.clients = clients;
        this.holidays = holidays;
    }

    /** By how many the other day is later than the agreed one; below nothing when it is earlier. */
    int between(OrderDetails order, LocalDate other) {
        LocalDate agreed = order.deliveryDate();
        return agreed == null ? 0 : between(order, agreed, other);
    }

    int between(OrderDetails order, LocalDate agreed, LocalDate other) {
        WorkingTime time = clients.details(order.client()).time(holidays);
        return agreed.isAfter(other) ? -time.workdaysBetween(other, agreed) : time.workdaysBetween(agreed, other);
    }
}
