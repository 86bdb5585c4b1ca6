package app.jobbag.clients.guard;

import app.jobbag.clients.ClientId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds names in a text. Knows nothing but letters, so that it is the same on every node and needs no database. */
final class NameMatcher {
    private static final Comparator<Hit> IN_PLACE =
            Comparator.comparingInt(Hit::from).thenComparing(Hit::to, Comparator.reverseOrder());

    private final NameTrie trie = new NameTrie();

    NameMatcher(List<Name> names) {
        names.forEach(trie::add);
    }

    /**
     * What in the text names somebody else than the client, in the order of the text. Words that belong to a name of the
     * client's own, of the agency or of the exceptions are nobody else's.
     */
    List<Hit> foreign(String text, ClientId client) {
        List<Hit> allowed = new ArrayList<>();
        List<Hit> foreign = new ArrayList<>();
        for (Hit hit : all(Folded.of(text))) {
            boolean own = hit.name().client() == null || hit.name().client().equals(client);
            (own ? allowed : foreign).add(hit);
        }
        foreign.removeIf(hit -> allowed.stream().anyMatch(own -> own.covers(hit)));
        foreign.sort(IN_PLACE);
        return longest(foreign);
    }

    /** What in the text says that it is for this client. */
    List<Hit> own(String text, ClientId client) {
        List<Hit> allowed = new ArrayList<>();
        List<Hit> own = new ArrayList<>();
        for (Hit hit : all(Folded.of(text))) {
            if (hit.name().client() == null) {
                allowed.add(hit);
            } else if (hit.name().client().equals(client) && hit.name().kind().givesTheClientAway()) {
                own.add(hit);
            }
        }
        own.removeIf(hit -> allowed.stream().anyMatch(common -> common.covers(hit)));
        own.sort(IN_PLACE);
        return longest(own);
    }

    private static List<Hit> longest(List<Hit> sorted) {
        List<Hit> longest = new ArrayList<>();
        for (Hit hit : sorted) {
            if (longest.isEmpty()
                    || hit.from() >= longest.get(longest.size() - 1).to()) {
                longest.add(hit);
            }
        }
        return longest;
    }

    private List<Hit> all(Folded text) {
        List<Hit> hits = new ArrayList<>();
        for (int start = 0; start < text.size(); start++) {
            if (Borders.mayBegin(text, start)) {
                walk(text, start, hits);
            }
        }
        return hits;
    }

    private void walk(Folded text, int start, List<Hit> hits) {
        int node = 0;
        for (int at = start; at < text.size(); at++) {
            node = trie.step(node, text.letter(at));
            if (node == 0) {
                return;
            }
            for (int number = trie.ending(node);
                    number >= 0;
                    number = trie.name(number).next()) {
                NameTrie.Written name = trie.name(number);
                if (Borders.fits(name, text, start)) {
                    int end = Borders.end(name, text, at + 1);
                    if (end > 0) {
                        hits.add(new Hit(name.name(), text.place(start), placeAfter(text, end)));
                    }
                }
            }
        }
    }

    private static int placeAfter(Folded text, int end) {
        int last = text.place(end - 1);
        return last + Character.charCount(text.source().codePointAt(last));
    }
}
