package app.jobbag.search;

import java.util.List;
import java.util.Optional;

/**
 * What was found, kind by kind.
 *
 * @param nearly whether nothing had the words as they were typed, and these have nearly those
 */
public record Found(List<Group> groups, boolean nearly) {
    public record Group(String key, List<Hit> hits) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    public Found {
        groups = List.copyOf(groups);
    }

    /** The one thing whose number was asked for. */
    public Optional<Hit> exact() {
        List<Hit> exact = groups.stream()
                .flatMap(group -> group.hits().stream())
                .filter(Hit::exact)
                .toList();
        return exact.size() == 1 ? Optional.of(exact.get(0)) : Optional.empty();
    }
}
