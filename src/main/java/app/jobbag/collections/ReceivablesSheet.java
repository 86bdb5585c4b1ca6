package app.jobbag.collections;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that is open on a day: by client, and summed by currency. */
public record ReceivablesSheet(LocalDate day, boolean past, List<ClientReceivables> clients) {
    public ReceivablesSheet {
        clients = List.copyOf(clients);
    }

    public List<Ageing> totals() {
        Map<String, Ageing> totals = new TreeMap<>(Comparator.naturalOrder());
        clients.forEach(
                each -> totals.merge(each.open().current().currency().getCurrencyCode(), each.open(), Ageing::plus));
        return List.copyOf(totals.values());
    }
}
