package app.jobbag.ui.compare;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which two of a document's versions stand beside each other, by their numbers. */
public record TwoVersions(int from, int to) {
    /** Stands for what stands there now. */
    public static final int NOW = 0;

    /** Which two, where the reader says so. */
    public record Asked(@Nullable Integer from, @Nullable Integer to) {}

    /**
     * @param offered all of them, the newest first
     * @param from null, or none of them, for the one before the later
     * @param to null, or none of them, for the newest
     * @return empty while there is but one
     */
    public static Optional<TwoVersions> of(List<Integer> offered, @Nullable Integer from, @Nullable Integer to) {
        if (offered.size() < 2) {
            return Optional.empty();
        }
        int later = to == null ? 0 : Math.max(0, offered.indexOf(to));
        int earlier = from == null ? -1 : offered.indexOf(from);
        int before = earlier < 0 ? Math.min(later + 1, offered.size() - 1) : earlier;
        return Optional.of(new TwoVersions(offered.get(before), offered.get(later)));
    }
}
