package app.jobbag.platform.scope;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The viewer of the running thread: set by the web filter for a request, by {@link #as} for a job. */
public final class Viewers {
    private static final ThreadLocal<@Nullable Viewer> CURRENT = new ThreadLocal<>();

    private Viewers() {}

    public static Optional<Viewer> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs the work on behalf of the viewer. A transaction that is already open keeps the scope it was opened with. */
    public static <T> T as(Viewer viewer, Supplier<T> work) {
        Viewer before = CURRENT.get();
        CURRENT.set(viewer);
        try {
            return work.get();
        } finally {
            CURRENT.set(before);
        }
    }

    public static void as(Viewer viewer, Runnable work) {
        as(viewer, () -> {
            work.run();
            return null;
        });
    }
}
