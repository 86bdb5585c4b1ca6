package app.jobbag.history;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of a history, newest first.
 *
 * @param older where the next page begins; null at the beginning of everything
 */
public record Timeline(List<Moment> moments, @Nullable Long older) {
    public Timeline {
        moments = List.copyOf(moments);
    }

    /** The name of the object that all of it is about, where only one was asked for. */
    public Optional<String> name() {
        return moments.stream()
                .flatMap(each -> Optional.ofNullable(each.name()).stream())
                .findFirst();
    }
}
