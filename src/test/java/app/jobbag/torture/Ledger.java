package app.jobbag.torture;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** What the application said it has done; kept here, where no kill reaches it. */
final class Ledger {
    /** A deed, the address the application answered with, and how often it had to be asked. */
    record Entry(Deed deed, String location, int tries) {}

    private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unanswered = new AtomicInteger();

    void acknowledged(Entry entry) {
        entries.add(entry);
    }

    void unanswered() {
        unanswered.incrementAndGet();
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    Map<String, Long> byKind() {
        return entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.deed().kind(), TreeMap::new, Collectors.counting()));
    }

    int unansweredRequests() {
        return unanswered.get();
    }

    long repeatedDeeds() {
        return entries.stream().filter(entry -> entry.tries() > 1).count();
    }
}
