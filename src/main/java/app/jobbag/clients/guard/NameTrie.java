package app.jobbag.clients.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Names letter by letter. A name begins where a word begins, so walking down from each beginning finds them all, and no
 * links back are needed as Aho and Corasick have them; the steps lie in one table of longs.
 */
final class NameTrie {
    private static final long FREE = -1;

    private long[] steps = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int used;
    private int nodes = 1;
    private final List<Written> names = new ArrayList<>();
    private int[] first = new int[1 << 10];

    /** A name with its letters; {@code next} is another one of the same letters, or -1. */
    record Written(Name name, Folded letters, int next) {}

    NameTrie() {
        Arrays.fill(steps, FREE);
        Arrays.fill(first, -1);
    }

    void add(Name name) {
        Folded letters = Folded.of(name.text());
        if (letters.size() == 0) {
            return;
        }
        int node = 0;
        for (int i = 0; i < letters.size(); i++) {
            int next = step(node, letters.letter(i));
            node = next == 0 ? grow(node, letters.letter(i)) : next;
        }
        if (node >= first.length) {
            int known = first.length;
            first = Arrays.copyOf(first, Math.max(node + 1, known * 2));
            Arrays.fill(first, known, first.length, -1);
        }
        names.add(new Written(name, letters, first[node]));
        first[node] = names.size() - 1;
    }

    /** The node after that letter, or 0. */
    int step(int node, char letter) {
        long key = key(node, letter);
        int slot = slot(key, steps.length);
        while (steps[slot] != FREE) {
            if (steps[slot] == key) {
                return targets[slot];
            }
            slot = slot + 1 & steps.length - 1;
        }
        return 0;
    }

    /** The number of the first name that ends at the node, or -1. */
    int ending(int node) {
        return node < first.length ? first[node] : -1;
    }

    Written name(int number) {
        return names.get(number);
    }

    private int grow(int node, char letter) {
        if (used * 2 > steps.length) {
            widen();
        }
        put(key(node, letter), nodes);
        return nodes++;
    }

    private void put(long key, int target) {
        int slot = slot(key, steps.length);
        while (steps[slot] != FREE) {
            slot = slot + 1 & steps.length - 1;
        }
        steps[slot] = key;
        targets[slot] = target;
        used++;
    }

    private void widen() {
        long[] before = steps;
        int[] led = targets;
        steps = new long[before.length * 2];
        targets = new int[before.length * 2];
        Arrays.fill(steps, FREE);
        used = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != FREE) {
                put(before[i], led[i]);
            }
        }
    }

    private static long key(int node, char letter) {
        return (long) node << 16 | letter;
    }

    private static int slot(long key, int room) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & room - 1;
    }
}
