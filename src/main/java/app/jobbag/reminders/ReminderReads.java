package app.jobbag.reminders;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what is open, what stands beside it, and by which ladder its client is reminded. */
@Component
class ReminderReads {
    private static final String OWING = "exists (select from open_invoice o where o.client_id = c.id)";

    private final Reads reads;
    private final Ladders ladders;
    private final Holidays calendar;
    private final Clock clock;

    ReminderReads(Reads reads, Ladders ladders, Holidays calendar, Clock clock) {
        this.reads = reads;
        this.ladders = ladders;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws NotFound later, where there is no such client for the viewer */
    Later<ClientReminders> of(ClientId client) {
        Later<Ladder> agency = ladders.agency();
        Later<List<ItemRow>> items =
                reads.rows(ItemRow.class, Query.of(ItemRow.SQL.formatted("o.client_id = ?"), client.value()));
        return reads.row(Debtor.class, Query.of(Debtor.SQL.formatted("c.id = ?"), client.value()))
                .map(found -> about(found.orElseThrow(NotFound::new), agency.get(), items.get()));
    }

    /** Of all clients with something open that the viewer sees, by name. */
    Later<List<ClientReminders>> all() {
        Later<Ladder> agency = ladders.agency();
        Later<List<ItemRow>> items = reads.rows(ItemRow.class, Query.of(ItemRow.SQL.formatted("true")));
        return reads.rows(Debtor.class, Query.of(Debtor.SQL.formatted(OWING))).map(found -> {
            Map<UUID, List<ItemRow>> owed = items.get().stream().collect(Collectors.groupingBy(ItemRow::clientId));
            return found.stream()
                    .map(each -> about(each, agency.get(), owed.getOrDefault(each.id(), List.of())))
                    .toList();
        });
    }

    private ClientReminders about(Debtor debtor, Ladder agency, List<ItemRow> rows) {
        Today today = Today.at(clock.instant(), debtor.time(calendar));
        return ClientReminders.of(
                debtor, debtor.ladder(agency), rows.stream().map(ItemRow::item).toList(), today);
    }

    /** Whether somebody there would read it now. */
    boolean isOpen(Debtor debtor) {
        return debtor.time(calendar).isOpen(clock.instant());
    }
}
