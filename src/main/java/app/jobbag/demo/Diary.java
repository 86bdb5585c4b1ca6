package app.jobbag.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The appointments of the year, kept in their order up to now; what one brings about is entered while the year is lived.
 * What lies in the future does not happen: that leaves work in every state. On one day clients' appointments are lived
 * beside each other, those of one client in their order; what is nobody's stands between what was before and after it.
 */
final class Diary {
    private static final String NOBODY = "";

    private record Entry(Instant at, long position, Runnable work) {}

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::at).thenComparing(Entry::position);

    private final Map<String, PriorityQueue<Entry>> entries = new TreeMap<>();
    private final ThreadLocal<String> whose = ThreadLocal.withInitial(() -> NOBODY);
    private long position;

    /** What is entered meanwhile concerns that client alone, and so does what it brings about. */
    void of(Company company, Runnable entering) {
        with(company.code(), entering);
    }

    synchronized void at(Instant moment, Runnable work) {
        entries.computeIfAbsent(whose.get(), each -> new PriorityQueue<>(ORDER))
                .add(new Entry(moment, position++, work));
    }

    void live(Hands hands, Instant end) {
        for (Entry next = first(); next != null && next.at().isBefore(end); next = first()) {
            Entry common = first(NOBODY);
            if (common != null && !common.at().isAfter(next.at())) {
                hands.does(common.at(), removed(NOBODY).work());
            } else {
                liveBeside(hands, earliest(end, midnight(next), common == null ? end : common.at()));
            }
        }
    }

    private void liveBeside(Hands hands, Instant until) {
        hands.doBeside(clients().stream()
                .<Runnable>map(client -> () -> live(hands, client, until))
                .toList());
    }

    private void live(Hands hands, String client, Instant until) {
        with(client, () -> {
            for (Entry next = first(client); next != null && next.at().isBefore(until); next = first(client)) {
                hands.does(next.at(), removed(client).work());
            }
        });
    }

    private void with(String client, Runnable work) {
        String before = whose.get();
        whose.set(client);
        try {
            work.run();
        } finally {
            whose.set(before);
        }
    }

    /** Numbers are given in the order of days. */
    private static Instant midnight(Entry entry) {
        LocalDate day = entry.at().atZone(Calendar.TOWN).toLocalDate();
        return day.plusDays(1).atStartOfDay(Calendar.TOWN).toInstant();
    }

    private static Instant earliest(Instant... moments) {
        return Arrays.stream(moments).min(Comparator.naturalOrder()).orElseThrow();
    }

    private synchronized List<String> clients() {
        return entries.keySet().stream().filter(each -> !each.equals(NOBODY)).toList();
    }

    private synchronized @Nullable Entry first() {
        return entries.values().stream()
                .flatMap(queue -> Optional.ofNullable(queue.peek()).stream())
                .min(ORDER)
                .orElse(null);
    }

    private synchronized @Nullable Entry first(String client) {
        PriorityQueue<Entry> queue = entries.get(client);
        return queue == null ? null : queue.peek();
    }

    private synchronized Entry removed(String client) {
        return Objects.requireNonNull(entries.get(client), client).remove();
    }
}
