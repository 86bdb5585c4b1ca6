package app.jobbag.weekly;

import app.jobbag.clients.ClientDetails;
import app.jobbag.platform.calendar.Holidays;
import org.springframework.stereotype.Component;

/** The clock of each client: its zone, its holidays and weekends. */
@Component
class WeekClocks {
    private final Holidays calendar;

    WeekClocks(Holidays calendar) {
        this.calendar = calendar;
    }

    WeekClock of(ClientDetails client) {
        return new WeekClock(client.zone(), client.time(calendar)::isWorkday);
    }
}
