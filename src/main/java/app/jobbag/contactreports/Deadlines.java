package app.jobbag.contactreports;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.platform.calendar.Holidays;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** From when on what is left lying shows in red (CALL-2), by the client's own days and hours. */
@Component
class Deadlines {
    private static final Duration REPORT = Duration.ofHours(24);

    private final ClientRegister clients;
    private final Holidays calendar;

    Deadlines(ClientRegister clients, Holidays calendar) {
        this.clients = clients;
        this.calendar = calendar;
    }

    Instant ofInstruction(ClientId client, Instant asked) {
        return grace(clients.details(client)).afterADay(asked);
    }

    Instant ofReport(ClientDetails client, Instant happened) {
        return grace(client).afterHours(happened, REPORT);
    }

    Instant ofMinutes(ClientId client, Instant ended) {
        return ofReport(clients.details(client), ended);
    }

    private Grace grace(ClientDetails client) {
        return new Grace(client.time(calendar));
    }
}
