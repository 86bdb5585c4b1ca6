package app.jobbag.calls;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A call in its place.
 *
 * @param there which day it is at the client's
 * @param at from when on, only where there are common hours
 * @param closes when the client's office does
 */
record Turn<T>(
        Wish<T> wish,
        Fit fit,
        LocalDate there,
        @Nullable Instant at,
        @Nullable Instant closes) {
    T what() {
        return wish.what();
    }
}
